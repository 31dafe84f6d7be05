// Strokes over the photo that say what is subject and what is not, whatever the net thinks.

const SIDE = 1024;
const COLOURS = { keep: '#16a34a', remove: '#dc2626' };

export class Brush {
  #canvas;
  #controls;
  #changed;
  #strokes = [];
  #masks = {};
  #version = 0;

  /** @param controls of the form: what a stroke means, and how wide it is; @param changed is called when the masks are new */
  constructor(canvas, controls, changed) {
    this.#canvas = canvas;
    this.#controls = controls;
    this.#changed = changed;
    canvas.addEventListener('pointerdown', (event) => this.#begin(event));
    canvas.addEventListener('pointermove', (event) => this.#draw(event));
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => this.#end());
  }

  /** As parameters of the API. */
  get masks() {
    return this.#masks;
  }

  /** Begins anew, for a photo with these sides. */
  reset(width, height) {
    const factor = Math.min(1, SIDE / Math.max(width, height));
    this.#canvas.width = Math.max(1, Math.round(width * factor));
    this.#canvas.height = Math.max(1, Math.round(height * factor));
    this.#strokes = [];
    this.#masks = {};
    this.#version++;
  }

  undo() {
    if (this.#strokes.pop()) this.#finish();
  }

  #begin(event) {
    event.preventDefault();
    this.#canvas.setPointerCapture(event.pointerId);
    const width = (this.#controls.width.value / 100) * Math.max(this.#canvas.width, this.#canvas.height);
    this.#strokes.push({ kind: this.#controls.stroke.value, width, points: [this.#place(event)], open: true });
    this.#show();
  }

  #draw(event) {
    const stroke = this.#strokes.at(-1);
    if (!stroke?.open) return;
    stroke.points.push(this.#place(event));
    this.#show();
  }

  #end() {
    const stroke = this.#strokes.at(-1);
    if (!stroke?.open) return;
    stroke.open = false;
    this.#finish();
  }

  async #finish() {
    this.#show();
    const version = ++this.#version;
    const masks = { keep_mask: await this.#mask('keep', version), remove_mask: await this.#mask('remove', version) };
    if (version !== this.#version) return;
    this.#masks = masks;
    this.#changed();
  }

  /** Where on the canvas a pointer is; the canvas is fitted into its box, as the photo is. */
  #place(event) {
    const { width, height } = this.#canvas;
    const box = this.#canvas.getBoundingClientRect();
    const factor = Math.min(box.width / width, box.height / height);
    return [
      (event.clientX - box.left - (box.width - width * factor) / 2) / factor,
      (event.clientY - box.top - (box.height - height * factor) / 2) / factor,
    ];
  }

  #show() {
    const context = this.#canvas.getContext('2d');
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    for (const stroke of this.#strokes) paint(context, stroke, COLOURS[stroke.kind]);
  }

  /** White where this is meant; where strokes cross, the later one counts. */
  async #mask(kind, version) {
    if (!this.#strokes.some((stroke) => stroke.kind === kind)) return '';
    const canvas = new OffscreenCanvas(this.#canvas.width, this.#canvas.height);
    const context = canvas.getContext('2d');
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const stroke of this.#strokes) paint(context, stroke, stroke.kind === kind ? '#fff' : '#000');
    return new File([await canvas.convertToBlob()], `${kind}.png`, { lastModified: version });
  }
}

function paint(context, { width, points }, colour) {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineCap: 'round', lineJoin: 'round' });
  context.beginPath();
  context.moveTo(...points[0]);
  for (const point of points) context.lineTo(...point);
  context.stroke();
}
