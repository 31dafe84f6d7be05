// Makes OUTDIR/isnet.onnx, the network that finds the foreground. Its description, which pins it by hash, is a resource
// of the service.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError, run } from './command.mjs';
import { replaceFile, sha256, sha256OfFile } from './files.mjs';
import { installPackages } from './packages.mjs';
import { readWeights } from './weights.mjs';

const SOURCE = {
  packageName: '@imgly/background-removal-data',
  resource: '/models/medium',
  expectedSha256: 'b6e8497ba978a6f5fbb647e419d2696cd80df5a23cb6a8ea532021911bd76acb',
};
const OUTPUT = 'output';

await run(async (outDir, report) => {
  const description = new URL('../main/resources/model/isnet.json', import.meta.url);
  const pinned = JSON.parse(await readFile(description, 'utf8'));
  const target = join(outDir, pinned.file);
  if (await sha256OfFile(target) === pinned.sha256) return;
  await installPackages();
  // Not before the packages are there: it imports one of them.
  const { convert } = await import('./graph.mjs');
  const model = convert(await readWeights(SOURCE), OUTPUT);
  const found = sha256(model);
  if (found !== pinned.sha256) {
    throw new BuildError(`the converted model has SHA-256 ${found}, expected ${pinned.sha256}`);
  }
  await replaceFile(target, model);
  report(`${pinned.file} made, ${model.length} bytes`);
});
