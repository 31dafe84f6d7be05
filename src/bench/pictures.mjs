// Pictures as the scripts here need them, by the library that the peer brings.
import { fileURLToPath } from 'node:url';
import { installPackages } from '../build/packages.mjs';

await installPackages(fileURLToPath(new URL('.', import.meta.url)));
export const { default: sharp } = await import('sharp');

/** The alpha of a picture that has one, or else its grey, from 0 to 1; brought to a size where one is given. */
export async function matteOf(file, size) {
  const picture = sharp(file);
  const { width, height, hasAlpha } = await picture.metadata();
  const plane = hasAlpha ? picture.ensureAlpha().extractChannel(3) : picture.toColourspace('b-w');
  const sized = size && (size.width !== width || size.height !== height) ? plane.resize({ ...size, fit: 'fill' }) : plane;
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: Float64Array.from(data, (value) => value / 255) };
}
