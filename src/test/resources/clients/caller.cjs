// Calls the service with the generated client: CLIENT SERVICE PHOTO TEXT CUTOUT, where TEXT is a file that is no photo.
const { readFile, writeFile } = require('node:fs/promises');

const [client, basePath, photo, text, cutout] = process.argv.slice(2);
const { Configuration, ModelApi, RemovalsApi, ResponseError } = require(client);

const blobOf = async (path) => new Blob([await readFile(path)]);

async function call() {
  const configuration = new Configuration({ basePath });
  const removals = new RemovalsApi(configuration);

  const png = await removals.removeBackground({
    image: await blobOf(photo), prefer: 'wait=60', size: 'original', crop: false,
  });
  await writeFile(cutout, Buffer.from(await png.arrayBuffer()));
  console.log(`model ${(await new ModelApi(configuration).getModel()).name}`);
  try {
    await removals.removeBackground({ image: await blobOf(text) });
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    console.log(`refused ${error.response.status}`);
  }
}

call();
