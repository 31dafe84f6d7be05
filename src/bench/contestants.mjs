// Ours and the peer behind one shape: cut(path) gives {wallMillis, cpuMillis, png}; close() ends the process.
// Both run as processes of their own, on the same two cores of a machine that has more.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const LAUNCHER = join(PROJECT, 'target/dist/backgroundremove-launcher.jar');
const START_UP_MILLIS = 180_000;
/** What /proc counts CPU time in; fixed at 100 a second for user space on Linux. */
const MILLIS_PER_TICK = 10;
const CORES = 2;

export const QUALITIES = ['fast', 'standard', 'best'];
export const PEERS = ['small', 'medium', 'medium-rgba'];

function started([command, ...args], options) {
  const child = availableParallelism() > CORES
    ? spawn('taskset', ['--cpu-list', `0-${CORES - 1}`, command, ...args], options)
    : spawn(command, args, options);
  // Whoever breaks off with Ctrl-C should not leave a server of 2 GB behind.
  process.on('exit', () => child.kill());
  return child;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** The distribution as it ships, with the environment of whoever runs this, over HTTP. */
export class Service {
  /** Starts it and waits until it is ready. */
  static async start() {
    const service = new Service(await mkdtemp(join(tmpdir(), 'bench-')), await freePort());
    for (let waited = 0; !service.log.includes('Ready: http'); waited += 200) {
      if (service.process.exitCode !== null || waited > START_UP_MILLIS) {
        await service.close();
        throw new Error(`the service did not start:\n${service.log}`);
      }
      await pause(200);
    }
    return service;
  }

  constructor(directory, port) {
    this.directory = directory;
    this.origin = `http://127.0.0.1:${port}`;
    this.log = '';
    this.process = started(['java', '-Xmx3g', '-jar', LAUNCHER], {
      cwd: directory,
      env: { ...process.env, PORT: port, DATA_DIR: join(directory, 'data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = new Promise((resolve) => { this.process.on('close', resolve).on('error', resolve); });
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', (text) => { this.log += text; });
  }

  async cut(photo, quality) {
    const body = await readFile(photo);
    const [cpu, begun] = [await this.cpuMillis(), performance.now()];
    const answer = await fetch(`${this.origin}/api/v1/removals?quality=${quality}`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/*', Accept: 'image/png' },
      body,
    });
    const png = Buffer.from(await answer.arrayBuffer());
    const wallMillis = performance.now() - begun;
    if (answer.status !== 200) throw new Error(`${basename(photo)}, ${quality}: ${answer.status} ${png.toString().slice(0, 200)}`);
    return { wallMillis, cpuMillis: await this.cpuMillis() - cpu, png };
  }

  /** User and system time of all threads of the process so far. */
  async cpuMillis() {
    const stat = await readFile(`/proc/${this.process.pid}/stat`, 'utf8');
    // The name in the second field may hold anything, blanks too; after it, utime and stime are the 12th and 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MILLIS_PER_TICK;
  }

  async close() {
    this.process.kill();
    await this.ended;
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** The peer, which keeps its network between photos as ours does. */
export class Peer {
  static async start(variant) {
    const peer = new Peer(variant, await mkdtemp(join(tmpdir(), 'bench-')));
    await peer.answer();
    return peer;
  }

  constructor(variant, directory) {
    this.directory = directory;
    this.process = started(['node', fileURLToPath(new URL('peer/cut.mjs', import.meta.url)), variant, directory], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.ended = new Promise((resolve) => { this.process.on('close', resolve).on('error', resolve); });
    this.answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  async answer() {
    const { value, done } = await this.answers.next();
    if (done) throw new Error('the peer has ended');
    return JSON.parse(value);
  }

  async cut(photo) {
    this.process.stdin.write(`${photo}\n`);
    const { wallMillis, cpuMillis } = await this.answer();
    return { wallMillis, cpuMillis, png: await readFile(join(this.directory, `${parse(photo).name}.png`)) };
  }

  async close() {
    this.process.stdin.end();
    await this.ended;
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** Starts ours and the peer's variants; ends them all when the work is done, or when it fails. */
export async function withContestants(peers, work) {
  const running = [];
  const keep = (process_) => { running.push(process_); return process_; };
  try {
    const service = keep(await Service.start());
    const contestants = QUALITIES.map((quality) => ({ name: `ours, ${quality}`, cut: (photo) => service.cut(photo, quality) }));
    for (const variant of peers) {
      const peer = keep(await Peer.start(variant));
      contestants.push({ name: `peer, ${variant}`, cut: (photo) => peer.cut(photo) });
    }
    return await work(contestants);
  } finally {
    await Promise.all(running.map((process_) => process_.close()));
  }
}

const freePort = () => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
