// Makes OUTDIR/isnet.onnx, the network that finds the foreground, and OUTDIR/isnet.json, which says what it is.
import { join } from 'node:path';
import { BuildError, run } from './command.mjs';
import { keepFile, replaceFile, sha256, sha256OfFile } from './files.mjs';
import { installPackages, pinnedVersion } from './packages.mjs';
import { readWeights } from './weights.mjs';

const SHA256 = '0d227c545fc5d30458e018e57db086cfe6a11754e7e902b8cee94045838fa01f';
const SOURCE = {
  packageName: '@imgly/background-removal-data',
  resource: '/models/medium',
  expectedSha256: 'b6e8497ba978a6f5fbb647e419d2696cd80df5a23cb6a8ea532021911bd76acb',
};
const OUTPUT = 'output';

const DESCRIPTION = {
  name: 'ISNet, medium (half-float weights)',
  file: 'isnet.onnx',
  sha256: SHA256,
  origin: {
    registry: 'npm',
    package: SOURCE.packageName,
    version: await pinnedVersion(SOURCE.packageName),
    resource: SOURCE.resource,
    sha256: SOURCE.expectedSha256,
    changes: 'graph rewritten for OpenCV DNN, weights unchanged',
  },
  licences: [
    { of: 'the npm package, as it declares', licence: 'AGPL-3.0' },
    { of: 'the ISNet weights, as the npm package declares', licence: 'MIT' },
    { of: "the code in the ISNet authors' repository (xuebinqin/DIS)", licence: 'Apache-2.0' },
    { of: 'the training set', licence: 'non-commercial use' },
  ],
  licenceNote: "A third party doubts, in the ISNet authors' repository, that the weights are free for every use. "
    + 'Judge for yourself before commercial use; another model of this shape can be configured.',
  input: { name: 'input', layout: 'NCHW', channels: 'RGB', width: 1024, height: 1024, multipleOf: 64 },
  mean: [128, 128, 128],
  std: [256, 256, 256],
  output: { name: OUTPUT, layout: 'NCHW', meaning: 'foreground, 0 to 1' },
};

await run(async (outDir, report) => {
  const target = join(outDir, DESCRIPTION.file);
  if (await sha256OfFile(target) !== SHA256) {
    await installPackages();
    // Not before the packages are there: it imports one of them.
    const { convertForOpenCv } = await import('./graph.mjs');
    const model = convertForOpenCv(await readWeights(SOURCE), OUTPUT);
    const found = sha256(model);
    if (found !== SHA256) throw new BuildError(`the converted model has SHA-256 ${found}, expected ${SHA256}`);
    await replaceFile(target, model);
    report(`${DESCRIPTION.file} made, ${model.length} bytes`);
  }
  await keepFile(join(outDir, 'isnet.json'), `${JSON.stringify(DESCRIPTION, null, 2)}\n`);
});
