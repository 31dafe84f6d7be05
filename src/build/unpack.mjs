import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { BuildError } from './command.mjs';
import { installPackages, packageDir, pinnedVersion } from './packages.mjs';

const PACKAGE = '@sparticuz/chromium';

/** Unpacks the browser, the libraries it needs and a font, and answers the folder they are in. */
export async function unpackBrowser(outDir) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new BuildError(`${PACKAGE} has a browser for Linux on x64 only: install Chromium, or set CHROMIUM_PATH`);
  }
  const folder = join(outDir, `chromium-${await pinnedVersion(PACKAGE)}`);
  if (existsSync(folder)) return folder;
  await installPackages();
  // The folder gets its name last, so that one of that name is complete.
  const draft = `${folder}.${process.pid}.tmp`;
  try {
    await mkdir(draft, { recursive: true });
    const packed = join(packageDir(PACKAGE), 'bin');
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'headless-shell'), { mode: 0o755 }),
    );
    await untar(join(packed, 'al2023.tar.br'), draft);
    await untar(join(packed, 'fonts.tar.br'), draft);
    // The package's own font configuration names folders of the cloud service it is made for.
    await copyFile(fileURLToPath(new URL('fonts.conf', import.meta.url)), join(draft, 'fonts.conf'));
    await rename(draft, folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new BuildError(`${PACKAGE} lacks ${error.path}: delete src/build/node_modules and build again`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function untar(archive, folder) {
  const tar = spawnSync('tar', ['-x', '--no-same-owner', '-C', folder], {
    input: brotliDecompressSync(await readFile(archive)),
    encoding: 'utf8',
  });
  if (tar.status !== 0) throw new BuildError(`tar cannot unpack ${archive}: ${tar.error?.message ?? tar.stderr.trim()}`);
}
