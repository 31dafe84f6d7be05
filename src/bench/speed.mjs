// How long ours and the peer take from JPEG bytes to PNG bytes, in turns: node src/bench/speed.mjs [ROUNDS [PHOTO...]]
// Without a PHOTO it takes test photos at sizes from preview to camera. Prints Markdown. Needs target/dist, which mvn package makes, a quiet machine and 8 GB.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS, QUALITIES, withContestants } from './contestants.mjs';
import { sharp } from './pictures.mjs';
import { table } from './table.mjs';

const PHOTOS = new URL('../test/resources/photos/', import.meta.url);
const rounds = Number(process.argv[2] ?? 5);
const named = process.argv.slice(3);

/** What is measured: each photo at one size, from previews to what a camera writes. */
const SIZES = [
  { file: 'coffee.jpg', width: 600, height: 400 },
  { file: 'kitten.jpg', width: 577, height: 433 },
  { file: 'astronaut.jpg', width: 500, height: 500 },
  { file: 'astronaut.jpg', width: 1024, height: 1024 },
  { file: 'dandelion-16mp.jpg', width: 2000, height: 1125 },
  { file: 'dandelion-16mp.jpg', width: 2667, height: 1500 },
  { file: 'dandelion-16mp.jpg', width: 4000, height: 3000 },
];

async function photoAsItIs(photo) {
  const { width, height } = await sharp(photo).metadata();
  return { photo, name: nameOf(photo, width, height) };
}

const nameOf = (file, width, height) => `${parse(file).name}, ${((width * height) / 1e6).toFixed(2)} MP`;

async function photoOf({ file, width, height }, directory) {
  const photo = join(directory, `${width}x${height}-${file}`);
  await sharp(fileURLToPath(new URL(file, PHOTOS))).resize({ width, height }).jpeg({ quality: 92 }).toFile(photo);
  return { photo, name: nameOf(file, width, height) };
}

/** All figures of one photo: round by round, each contestant once, so that the machine's moods meet all alike. */
async function measure(photo, contestants) {
  const figures = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, cut } of contestants) figures.get(name).push(await cut(photo));
  }
  return new Map([...figures].map(([name, runs]) => [name, {
    wall: summary(runs.map(({ wallMillis }) => wallMillis)),
    cpu: summary(runs.map(({ cpuMillis }) => cpuMillis)),
    bytes: runs[0].png.length,
  }]));
}

function summary(values) {
  const inOrder = values.toSorted((one, other) => one - other);
  return { minimum: inOrder[0], median: inOrder[Math.floor(inOrder.length / 2)] };
}

const times = ({ minimum, median }) => `${minimum.toFixed(0)} / ${median.toFixed(0)}`;
const ratio = (peer, ours) => `${(peer.wall.minimum / ours.wall.minimum).toFixed(2)} / ${(peer.cpu.minimum / ours.cpu.minimum).toFixed(2)}`;

function report(results) {
  console.log(`${availableParallelism()} cores of ${cpus()[0].model}, 2 of them used, ${rounds} rounds.\n`);
  console.log(table(
    ['photo, contestant', 'wall ms, minimum / median', 'CPU ms, minimum / median', 'PNG kB'],
    results.flatMap(({ name, figures }) => [...figures].map(([contestant, { wall, cpu, bytes }]) => (
      [`${name}, ${contestant}`, times(wall), times(cpu), (bytes / 1000).toFixed(0)]))),
  ));
  console.log('\nHow many times as long as ours the peer takes, minimum wall / minimum CPU:\n');
  console.log(table(
    ['photo, ours', ...PEERS.map((variant) => `peer, ${variant}`)],
    results.flatMap(({ name, figures }) => QUALITIES.map((quality) => (
      [`${name}, ${quality}`, ...PEERS.map((variant) => ratio(figures.get(`peer, ${variant}`), figures.get(`ours, ${quality}`)))]))),
  ));
}

const directory = await mkdtemp(join(tmpdir(), 'speed-'));
try {
  const photos = await Promise.all(named.length > 0
    ? named.map((photo) => photoAsItIs(resolve(photo)))
    : SIZES.map((size) => photoOf(size, directory)));
  report(await withContestants(PEERS, async (contestants) => {
    // The first photo of a process pays for what is compiled and loaded late.
    for (const { cut } of contestants) await cut(photos[0].photo);
    const results = [];
    for (const { photo, name } of photos) results.push({ name, figures: await measure(photo, contestants) });
    return results;
  }));
} finally {
  await rm(directory, { recursive: true, force: true });
}
