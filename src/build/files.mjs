import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of a file, or null where there is none. */
export async function sha256OfFile(path) {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Whoever reads the path sees the old file or the new one, never half of one, also when the build is killed. */
export async function replaceFile(path, content, mode = 0o644) {
  const draft = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, content, { mode });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Leaves a file alone that says the same already, so that what depends on it is not built again. */
export async function keepFile(path, content, mode) {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old !== content) await replaceFile(path, content, mode);
}
