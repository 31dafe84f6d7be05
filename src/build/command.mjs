import { basename, resolve } from 'node:path';

/** A failure whose message says all that whoever runs the build needs: one line, no stack. */
export class BuildError extends Error {}

/** Runs a script of the form `node script OUTDIR`. */
export async function run(script) {
  const name = basename(process.argv[1]);
  try {
    if (process.argv.length !== 3) throw new BuildError(`usage: node ${name} OUTDIR`);
    await script(resolve(process.argv[2]), (line) => console.log(`${name}: ${line}`));
  } catch (error) {
    console.error(`${name}: ${error instanceof BuildError ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
