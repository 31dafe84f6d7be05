// Asks the service for the cut-outs of one photo, and remembers the last ones, so that nothing is asked for twice.

const KEPT = 4;

/** Why there is no cut-out. */
export class Problem extends Error {
  /** @param status of the answer, 0 for none; @param problem as RFC 9457 has it; @param seconds until another try makes sense */
  constructor(status, problem = {}, seconds = null) {
    super(problem.title);
    this.status = status;
    this.detail = problem.detail;
    this.seconds = seconds;
  }

  /** Whether the same request may do better later. */
  get passes() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export class Cutouts {
  #photo;
  #decoded = false;
  #kept = new Map();
  #running = new Set();
  #aborts = 0;

  constructor(photo) {
    this.#photo = photo;
  }

  /** @param wished names and values of the API's parameters, empty ones for none; @param progress hears the share uploaded */
  get(wished, progress = () => {}) {
    const wishes = Object.fromEntries(Object.entries(wished).filter(([, value]) => value));
    const key = keyOf(wishes);
    if (!this.#kept.has(key)) {
      const answer = this.#decodable(wishes, progress);
      answer.catch(() => this.#kept.delete(key));
      this.#kept.set(key, answer);
      if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
    }
    return this.#kept.get(key);
  }

  abort() {
    this.#aborts += 1;
    for (const request of this.#running) request.abort();
  }

  /** What the service cannot read, such as AVIF or HEIC, the browser perhaps can. */
  async #decodable(wishes, progress) {
    const aborts = this.#aborts;
    try {
      return await this.#ask(wishes, progress);
    } catch (problem) {
      if (problem.status !== 415 || this.#decoded) throw problem;
      this.#photo = await decode(this.#photo).catch(() => { throw problem; });
      this.#decoded = true;
      // Whoever gave up meanwhile did not want the photo to be sent.
      if (aborts !== this.#aborts) throw new DOMException('Given up', 'AbortError');
      return this.#ask(wishes, progress);
    }
  }

  #ask(wishes, progress) {
    const form = new FormData();
    form.append('image', this.#photo);
    for (const [name, value] of Object.entries(wishes)) form.append(name, value);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/v1/removals');
      request.responseType = 'blob';
      request.upload.onprogress = (event) => progress(event.loaded / event.total);
      request.upload.onload = () => progress(1);
      request.onload = () => (request.status === 200 ? resolve(cutoutOf(request)) : refuse(request, reject));
      request.onerror = () => reject(new Problem(0));
      request.onabort = () => reject(new DOMException('Given up', 'AbortError'));
      request.onloadend = () => this.#running.delete(request);
      this.#running.add(request);
      request.send(form);
    });
  }
}

function cutoutOf(request) {
  return { file: request.response, confidence: Number(request.getResponseHeader('Foreground-Confidence') ?? 1) };
}

async function refuse(request, reject) {
  const problem = await request.response.text().then(JSON.parse).catch(() => ({}));
  reject(new Problem(problem.title || request.status === 503 ? request.status : 0, problem, request.getResponseHeader('Retry-After')));
}

function keyOf(wishes) {
  return JSON.stringify(Object.entries(wishes).map(([name, value]) => [name, value.lastModified ?? value, value.name, value.size]));
}

/** Turned upright, as a PNG, or as a JPEG where that would be too large to send. */
async function decode(photo) {
  const bitmap = await createImageBitmap(photo);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  bitmap.close();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return png.size <= 22e6 ? png : canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
}
