// Uploads over every route that a photo can take: whole, damaged and broken off.
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { BuildError } from './command.mjs';

const PHOTOS = new URL('../test/resources/photos/', import.meta.url);
const LONGEST_COMMENT = 0xffff + 2;
const JFIF_HEADER = 20;

/** The limit, with the largest test photo in it, and two smaller ones. */
export const SIZES = [
  { photo: 'astronaut.jpg', bytes: 100_000 },
  { photo: 'astronaut.jpg', bytes: 10_000_000 },
  { photo: 'dandelion-16mp.jpg', bytes: 23_068_672 },
];

/** Each route's name, and what makes its requests. */
export const routes = {
  'raw body': () => (photo) => ({ path: '/api/v1/removals', type: 'image/jpeg', body: photo }),
  'form of the API': () => (photo, name) => multipart('/api/v1/removals', [['image', photo, name]]),
  'form of the page': async (origin) => {
    const form = await formOn(`${origin}/index.xhtml`);
    return (photo, name) => multipart(form.action, [
      ...form.hidden,
      [form.file, photo, name],
      [form.button.name, form.button.value],
    ]);
  },
};

/** Sends everything over one route; fails when a whole photo does not come back as a PNG. */
export async function uploadAll(origin, route, mark, sizes) {
  const request = await routes[route](origin);
  for (const { photo, bytes } of sizes) {
    const whole = padded(await readFile(new URL(photo, PHOTOS)), bytes, mark);
    const answer = await send(origin, request(whole, `${mark}.jpg`));
    if (answer.status !== 200 || answer.body.toString('latin1', 1, 4) !== 'PNG') {
      throw new BuildError(`${route}, ${bytes} bytes: answered with ${answer.status} instead of a PNG`);
    }
    await send(origin, request(whole.subarray(0, bytes - 10_000), `${mark}.jpg`));
    await send(origin, request(Buffer.concat([whole.subarray(0, bytes - 40_000), Buffer.alloc(40_000)]), `${mark}.jpg`));
    await sendHalf(origin, request(whole, `${mark}.jpg`));
  }
}

async function send(origin, { path, type, body }) {
  const answer = await fetch(origin + path, { method: 'POST', headers: { 'Content-Type': type }, body });
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
}

/** Stops in the middle, and waits until the server has hung up: then it is done with it. */
function sendHalf(origin, { path, type, body }) {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(port, hostname, () => {
      socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`);
      socket.end(body.subarray(0, body.length / 2));
    });
    socket.on('error', resolve).on('close', resolve).resume();
  });
}

function multipart(path, parts) {
  const boundary = 'form-boundary-4c1e';
  const pieces = parts.flatMap(([name, content, fileName]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
    fileName ? `; filename="${fileName}"\r\nContent-Type: image/jpeg\r\n\r\n` : '\r\n\r\n',
    content,
    '\r\n',
  ]);
  const body = Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
  return { path, type: `multipart/form-data; boundary=${boundary}`, body };
}

/** The form for a photo as a browser without script sees it. */
async function formOn(url) {
  const html = await (await fetch(url)).text();
  const form = (html.match(/<form\b.*?<\/form>/gs) ?? []).find((candidate) => candidate.includes('type="file"'));
  if (!form) throw new BuildError(`${url} has no form for a photo`);
  const controls = form.match(/<(?:input|button)\b[^>]*>/g);
  const ofType = (type) => controls.filter((control) => attribute(control, 'type') === type);
  const [button] = ofType('submit');
  return {
    action: attribute(form, 'action').replaceAll('&amp;', '&'),
    hidden: ofType('hidden').map((field) => [attribute(field, 'name'), attribute(field, 'value')]),
    file: attribute(ofType('file')[0], 'name'),
    button: { name: attribute(button, 'name'), value: attribute(button, 'value') },
  };
}

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';

/** The photo brought to exactly so many bytes by comments that repeat the mark. */
function padded(jpeg, bytes, mark) {
  const comments = [];
  for (let left = bytes - jpeg.length; left > 0;) {
    let length = Math.min(left, LONGEST_COMMENT);
    // What is left must have room for a comment of its own.
    if (left - length > 0 && left - length < 4) length -= 4;
    const comment = Buffer.alloc(length, mark);
    comment.writeUInt16BE(0xfffe, 0);
    comment.writeUInt16BE(length - 2, 2);
    comments.push(comment);
    left -= length;
  }
  return Buffer.concat([jpeg.subarray(0, JFIF_HEADER), ...comments, jpeg.subarray(JFIF_HEADER)]);
}
