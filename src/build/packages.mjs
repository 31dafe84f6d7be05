import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from './command.mjs';
import { sha256OfFile } from './files.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where a package's own files are. */
export const packageDir = (name) => join(here, 'node_modules', name);

/** Installs the packages that are locked in a folder, unless they are there already. */
export async function installPackages(folder = here) {
  // npm ci begins by deleting node_modules, and this with it: where it stands, the install it speaks of was finished.
  const stamp = join(folder, 'node_modules', '.installed-lock');
  const lock = await sha256OfFile(join(folder, 'package-lock.json'));
  if (await readFile(stamp, 'utf8').catch(() => null) === lock) return;
  // Nothing here needs an install script, and a package that has one should not get to run it.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  if (npm.error) throw new BuildError(`npm cannot be started: ${npm.error.message}`);
  if (npm.status !== 0) {
    throw new BuildError(`npm ci failed in ${folder}: ${npm.stderr.trim().split('\n').slice(0, 3).join(' | ')}`);
  }
  await writeFile(stamp, lock);
}

/** The version of a package that the build asks for, known before it is installed. */
export async function pinnedVersion(name) {
  return JSON.parse(await readFile(join(here, 'package.json'), 'utf8')).dependencies[name];
}
