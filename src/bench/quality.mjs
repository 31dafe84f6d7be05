// Cuts a set of photos with ground truth out by ours and the peer, and scores both:
//   node src/bench/quality.mjs SETDIR OUTDIR
// SETDIR has im/, gt/NAME.png and perhaps trimap/NAME.png; cut-outs go to OUTDIR/CONTESTANT/NAME.png. One that is there
// already is not made again. With --score only scores what is there. Prints Markdown.
import { access, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { withContestants } from './contestants.mjs';
import { matteOf } from './pictures.mjs';
import { iou, maxF, score } from './score.mjs';
import { table } from './table.mjs';

const REFERENCE = 'ours, standard';
const COLUMNS = {
  IoU: ['iou', 4], MAE: ['mae', 4], 'S-measure': ['sMeasure', 4], SAD: ['sad', 2], 'MSE ×10⁻³': ['mse', 2], Grad: ['grad', 0],
};

const [setDir, outDir] = process.argv.slice(2).filter((argument) => argument !== '--score').map((path) => resolve(path));
if (!outDir) {
  console.error('usage: node quality.mjs SETDIR OUTDIR [--score]');
  process.exit(2);
}

const exists = (path) => access(path).then(() => true, () => false);
const folderOf = (contestant) => join(outDir, contestant.replace(', ', '-'));
const nameOf = (folder) => basename(folder).replace('-', ', ');

async function cutAll(contestants) {
  for (const file of await readdir(join(setDir, 'im'))) {
    for (const { name, cut } of contestants) {
      const target = join(folderOf(name), `${parse(file).name}.png`);
      if (await exists(target)) continue;
      const { png } = await cut(join(setDir, 'im', file));
      await mkdir(folderOf(name), { recursive: true });
      await writeFile(`${target}.tmp`, png);
      await rename(`${target}.tmp`, target);
    }
  }
}

async function scoreAll(folder) {
  const withTrimap = await exists(join(setDir, 'trimap'));
  const [figures, pairs, agreement] = [[], [], []];
  for (const file of (await readdir(join(setDir, 'gt'))).sort()) {
    const truth = await matteOf(join(setDir, 'gt', file));
    const matte = await matteOf(join(folder, file), truth);
    figures.push(score(matte, truth, withTrimap ? await matteOf(join(setDir, 'trimap', file)) : null));
    pairs.push([matte, truth]);
    const reference = join(folderOf(REFERENCE), file);
    if (await exists(reference)) agreement.push(iou(matte.values, (await matteOf(reference, truth)).values));
  }
  return [
    nameOf(folder),
    ...Object.values(COLUMNS).map(([key, digits]) => shown(figures.map((figure) => figure[key]), digits)),
    maxF(pairs).toFixed(4),
    shown(agreement, 4),
  ];
}

function shown(values, digits) {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '–' : (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(digits);
}

if (!process.argv.includes('--score')) await withContestants(['small', 'medium'], cutAll);
const rows = [];
for (const folder of (await readdir(outDir)).sort()) rows.push(await scoreAll(join(outDir, folder)));
console.log(`${basename(setDir)}, ${(await readdir(join(setDir, 'gt'))).length} photos; SAD, MSE and Grad in the unknown region.\n`);
console.log(table(['', ...Object.keys(COLUMNS), 'maxF', `IoU with ${REFERENCE}`], rows));
