// What a trace of system calls says about writing to files.
import { open } from 'node:fs/promises';

/** Calls that open a file for writing, make one without a name, or write to one; those a machine lacks are left out. */
const CALLS = [
  '?open', 'openat', '?openat2', '?creat', 'memfd_create', '?mknod', 'mknodat',
  'write', 'pwrite64', 'writev', 'pwritev', '?pwritev2', '?sendfile', '?sendfile64', 'copy_file_range', 'splice',
  '?rename', '?renameat', 'renameat2', '?link', 'linkat', '?symlink', 'symlinkat',
];

/** The command line that traces a command into a file: no content, but each descriptor's file. */
export const traced = (file, command) => [
  'strace', '-f', '--seccomp-bpf', '-qq', '-y', '-s', '0', '-e', 'signal=none', '-e', `trace=${CALLS.join(',')}`,
  '-o', file, ...command,
];

const OPENS = /^(?:open|openat|openat2)\(/;
const FOR_WRITING = /\bO_(?:WRONLY|RDWR|CREAT|TRUNC|TMPFILE)\b/;
const MAKES = /^(?:creat|memfd_create|mknod|mknodat|rename|renameat|renameat2|link|linkat|symlink|symlinkat)\(/;
const WRITES = /^(?:write|pwrite64|writev|pwritev|pwritev2|sendfile|sendfile64)\(\d+<(\/[^>]*)>/;
const COPIES = /^(?:copy_file_range|splice)\([^,]*, [^,]*, \d+<(\/[^>]*)>/;
const PATH = /"([^"]+)"/g;

/** The files that were written to, or were to be, according to the trace from this offset on. */
export async function filesWritten(file, offset) {
  const files = new Set();
  const trace = await open(file);
  try {
    for await (const line of trace.readLines({ start: offset })) {
      for (const path of written(line.replace(/^\d+ +/, ''))) files.add(path);
    }
  } finally {
    await trace.close();
  }
  return files;
}

function written(call) {
  if (MAKES.test(call) || (OPENS.test(call) && FOR_WRITING.test(call))) {
    const paths = [...call.matchAll(PATH)].map(([, path]) => path);
    return paths.length > 0 ? paths : [call];
  }
  const [, path] = call.match(WRITES) ?? call.match(COPIES) ?? [];
  return path ? [path] : [];
}
