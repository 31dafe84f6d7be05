// Cuts photos out with the peer: node src/bench/peer/cut.mjs small|medium|medium-rgba OUTDIR PHOTO...
// One line of JSON for each photo, after a warm-up: {"photo", "wallMillis", "cpuMillis", "bytes"}. Without a PHOTO it reads
// paths from its input, one a line, and says {"ready": true} first. The peer writes PNGs of at most 256 colours;
// medium-rgba takes its pixels instead and has them encoded in full colour, as ours are, by the library the peer uses.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../build/packages.mjs';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const WARM_UP = new URL('../../test/resources/photos/coffee.jpg', import.meta.url);
const TYPES = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp' };

const VARIANTS = {
  small: { model: 'small' },
  medium: { model: 'medium' },
  'medium-rgba': { model: 'medium', output: { format: 'image/x-rgba8' } },
};

const [variant, outDir, ...photos] = process.argv.slice(2);
if (!VARIANTS[variant] || !outDir) {
  console.error(`usage: node cut.mjs ${Object.keys(VARIANTS).join('|')} OUTDIR PHOTO...`);
  process.exit(2);
}
await installPackages(BENCH);
const { removeBackground } = await import('@imgly/background-removal-node');
const { default: sharp } = await import('sharp');
const publicPath = new URL('../node_modules/@imgly/background-removal-node/dist/', import.meta.url).href;

async function cut(bytes, type) {
  const result = await removeBackground(new Blob([bytes], { type }), { ...VARIANTS[variant], publicPath });
  const data = Buffer.from(await result.arrayBuffer());
  return result.type.startsWith('image/x-rgba8') ? fullColour(data, new URLSearchParams(result.type.replaceAll(';', '&'))) : data;
}

/** The size of raw pixels is in their type: image/x-rgba8;width=600;height=400. */
function fullColour(data, type) {
  const raw = { width: Number(type.get('width')), height: Number(type.get('height')), channels: 4 };
  return sharp(data, { raw }).png().toBuffer();
}

async function timed(photo) {
  const bytes = await readFile(photo);
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const png = await cut(bytes, TYPES[parse(photo).ext.toLowerCase()]);
  const [wallMillis, { user, system }] = [performance.now() - started, process.cpuUsage(cpu)];
  await writeFile(join(outDir, `${parse(photo).name}.png`), png);
  const figures = { wallMillis: Math.round(wallMillis), cpuMillis: Math.round((user + system) / 1000), bytes: png.length };
  console.log(JSON.stringify({ photo: basename(photo), ...figures }));
}

await mkdir(outDir, { recursive: true });
await cut(await readFile(WARM_UP), 'image/jpeg');
if (photos.length === 0) console.log(JSON.stringify({ ready: true }));
for await (const photo of photos.length > 0 ? photos : createInterface({ input: process.stdin })) await timed(photo);
