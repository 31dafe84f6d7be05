// Shows under strace that no upload touches a disk: runs the service in target/dist, sends photos over every route, and
// fails when a file was written meanwhile. Then it runs the service without its guards, and fails when it sees nothing.
// Needs strace, and a system that lets a user trace the processes he starts; no root. OUTDIR keeps traces and data.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BuildError, run } from './command.mjs';
import { filesWritten, traced } from './trace.mjs';
import { SIZES, routes, uploadAll } from './uploads.mjs';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(PROJECT, 'target/dist');
const LAUNCHER = 'backgroundremove-launcher.jar';
const START_UP_MILLIS = 180_000;

/** Written whatever is asked: log, lock, database, the mark of an open transaction; under the data directory. */
const EXPECTED = [
  'lock',
  'server/logs/server.log',
  'server/logs/server',
  'server/logs/server/tx',
  'server/logs/server/tx/recoveryfile',
  'database/backgroundremove.mv.db',
];

async function start(dist, directory) {
  const port = await freePort();
  const [data, trace] = [join(directory, 'data'), join(directory, 'trace')];
  await mkdir(directory, { recursive: true });
  const [strace, ...args] = traced(trace, ['java', '-Xmx3g', '-jar', join(dist, LAUNCHER)]);
  const process_ = spawn(strace, args, {
    cwd: directory,
    env: { ...process.env, PORT: port, DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const service = { process: process_, origin: `http://127.0.0.1:${port}`, data, trace, log: '' };
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (text) => { service.log += text; });
  for (let waited = 0; !service.log.includes('Ready: http'); waited += 200) {
    if (process_.exitCode !== null || waited > START_UP_MILLIS) {
      await stop(service);
      throw new BuildError(`the service did not start:\n${service.log}`);
    }
    await pause(200);
  }
  return service;
}

/** Signals to strace would end the tracing only: the service is its one child. */
async function stop({ process: strace }) {
  if (strace.exitCode !== null) return;
  const ended = new Promise((resolve) => { strace.on('close', resolve); });
  const [child] = (await readFile(`/proc/${strace.pid}/task/${strace.pid}/children`, 'utf8')).split(' ').filter(Boolean);
  process.kill(Number(child), 'SIGTERM');
  await ended;
}

/** The files written during the uploads of each route, save for the expected ones that hold nothing of the photos. */
async function filesPerRoute({ dist, directory, sizes, report }) {
  await rm(directory, { recursive: true, force: true });
  const mark = `canary-${randomUUID()}`;
  const service = await start(dist, directory);
  const expected = EXPECTED.map((file) => join(service.data, file));
  const found = {};
  try {
    for (const route of Object.keys(routes)) {
      const { size: offset } = await stat(service.trace);
      await uploadAll(service.origin, route, mark, sizes);
      const written = await filesWritten(service.trace, offset);
      found[route] = [...written].filter((file) => !expected.includes(file));
      report(`${route}: ${found[route].length} files written`);
    }
  } finally {
    await stop(service);
  }
  const kept = await Promise.all(expected.map(async (file) => [file, await readFile(file, 'latin1').catch(() => '')]));
  const marked = [...kept, ['the log', service.log]].filter(([, content]) => content.includes(mark));
  return { ...found, 'log and database': marked.map(([file]) => file) };
}

async function withoutGuards(directory) {
  const dist = join(directory, 'dist');
  const application = join(dist, 'ROOT');
  await rm(directory, { recursive: true, force: true });
  await cp(DIST, dist, { recursive: true, filter: (file) => !file.endsWith('payara-micro.jar') });
  await symlink(join(DIST, 'payara-micro.jar'), join(dist, 'payara-micro.jar'));
  const webXml = await readFile(join(PROJECT, 'src/main/webapp/WEB-INF/web.xml'), 'utf8');
  await writeFile(join(application, 'WEB-INF/web.xml'), webXml.replace(/<file-size-threshold>\d+<\/file-size-threshold>/, ''));
  await writeFile(join(application, 'WEB-INF/classes/jersey-multipart-config.properties'), '');
  return dist;
}

const freePort = () => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

await run(async (outDir, report) => {
  if (spawnSync('strace', ['-V']).status !== 0) throw new BuildError('strace is not installed');

  report('with all guards, nothing may be written');
  const guarded = await filesPerRoute({ dist: DIST, directory: join(outDir, 'guarded'), sizes: SIZES, report });
  const leaks = Object.entries(guarded).filter(([, files]) => files.length > 0);
  for (const [where, files] of leaks) report(`${where}: ${files.join(', ')}`);
  if (leaks.length > 0) throw new BuildError('uploads were written');

  report('without guards, both forms must be seen');
  const dist = await withoutGuards(join(outDir, 'patched'));
  const seen = await filesPerRoute({ dist, directory: join(outDir, 'unguarded'), sizes: SIZES.slice(0, 1), report });
  const blind = ['form of the API', 'form of the page'].filter((route) => seen[route].length === 0);
  if (blind.length > 0) throw new BuildError(`nothing was seen of the ${blind.join(' and the ')}: the trace proves nothing`);
});
