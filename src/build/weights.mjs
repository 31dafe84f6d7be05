import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './command.mjs';
import { sha256 } from './files.mjs';
import { packageDir } from './packages.mjs';

/** Joins a file that the package ships in chunks named by their hash, and checks that it is the one expected. */
export async function readWeights({ packageName, resource, expectedSha256 }) {
  const dist = join(packageDir(packageName), 'dist');
  const read = (file) => readFile(join(dist, file)).catch((error) => {
    throw new BuildError(`${packageName} lacks dist/${file} (${error.code}): delete src/build/node_modules and build again`);
  });
  const { chunks } = JSON.parse(await read('resources.json'))[resource] ?? {};
  if (!chunks) throw new BuildError(`${packageName} has no resource ${resource}`);
  const inOrder = chunks.toSorted((one, other) => one.offsets[0] - other.offsets[0]);
  const whole = Buffer.concat(await Promise.all(inOrder.map((chunk) => read(chunk.hash))));
  const found = sha256(whole);
  if (found !== expectedSha256) {
    throw new BuildError(`${packageName} ${resource} has SHA-256 ${found}, expected ${expectedSha256}`);
  }
  return whole;
}
