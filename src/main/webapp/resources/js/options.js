// The panel of options: what the visitor wishes for, as parameters of the API, and what of it the browser can show itself.

const ENDINGS = { '': 'png', 'webp-lossless': 'webp' };
const NAMES = { '': 'PNG', jpg: 'JPEG', webp: 'WebP', 'webp-lossless': 'WebP', zip: 'ZIP' };
const PIXELS = { preview: 25e4, medium: 15e5, hd: 4e6, full: 25e6 };

export class Options {
  #form;
  #own = '';
  #picture = { file: null, url: '' };

  /** @param changed is called after each change */
  constructor(form, changed) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      this.#arrange();
      changed();
    });
    this.#arrange();
  }

  /** Everything, for the file that is kept. */
  forFile() {
    return { ...this.forPreview(), ...this.#backdrop(), size: this.#value('size'), format: this.#value('format') };
  }

  /**
   * What only the service can show; the rest is behind the subject, or a matter of the file.
   * @param whole whether all of the photo is to be seen, cropped or not
   */
  forPreview(whole = false) {
    const shadow = this.#value('shadow');
    const outline = this.#value('outline');
    const placed = this.placed && !whole;
    const crop = this.#form.elements.crop.checked && !placed && !whole;
    return {
      quality: this.#value('quality'),
      bg_blur: this.#background() === 'blur' ? `${this.#value('blur')}%` : '',
      shadow,
      shadow_opacity: shadow && `${this.#value('opacity')}%`,
      outline: outline && `${this.#value('line')} ${outline}`,
      crop: crop ? 'true' : '',
      crop_margin: crop ? `${this.#value('margin')}%` : '',
      canvas: placed ? this.#canvas() : '',
      scale: placed ? `${this.#value('scale')}%` : '',
      position: placed ? this.#value('position') : '',
    };
  }

  /** Whether the subject gets another place than it has in the photo. */
  get placed() {
    return this.#value('canvas') !== '';
  }

  /** The style of what is behind the subject; empty for nothing. */
  get backdropStyle() {
    const { bg_color: colour, bg_gradient: gradient, bg_image: picture } = this.#backdrop();
    if (colour) return colour;
    if (gradient) return `linear-gradient(${this.#value('direction')}deg, ${this.#value('from')}, ${this.#value('to')})`;
    if (picture) return `center / cover url("${this.#urlOf(picture)}")`;
    return this.#value('format') === 'jpg' && this.#background() !== 'blur' ? '#fff' : '';
  }

  get ending() {
    return ENDINGS[this.#value('format')] ?? this.#value('format');
  }

  get formatName() {
    return NAMES[this.#value('format')];
  }

  /** The sides that a picture gets at the size wished for. */
  sidesOf(width, height) {
    if (this.#canvas()) return [width, height];
    const factor = Math.min(1, Math.sqrt((PIXELS[this.#value('size')] ?? Infinity) / (width * height)));
    return [width, height].map((side) => Math.max(1, Math.round(side * factor)));
  }

  #backdrop() {
    switch (this.#background()) {
      case 'white': return { bg_color: '#ffffff' };
      case 'black': return { bg_color: '#000000' };
      case 'colour': return { bg_color: this.#value('colour') };
      case 'gradient': return { bg_gradient: `${this.#value('from')} ${this.#value('to')} ${this.#value('direction')}deg` };
      case 'picture': return { bg_image: this.#form.elements.picture.files[0] ?? '' };
      default: return {};
    }
  }

  /** The sides wished for; empty for those of the photo. */
  #canvas() {
    const chosen = this.#value('canvas');
    if (chosen === 'own') return this.#own;
    return chosen === 'photo' ? '' : chosen;
  }

  #background() {
    return this.#form.elements.background.value;
  }

  #value(name) {
    return this.#form.elements[name].value;
  }

  #urlOf(file) {
    if (this.#picture.file !== file) {
      URL.revokeObjectURL(this.#picture.url);
      this.#picture = { file, url: URL.createObjectURL(file) };
    }
    return this.#picture.url;
  }

  /** Shows only the controls that have an effect. */
  #arrange() {
    for (const detail of this.#form.querySelectorAll('.detail')) detail.hidden = detail.dataset.for !== this.#background();
    const { opacity, line, margin, crop, filled, wide, high } = this.#form.elements;
    opacity.closest('label').hidden = !this.#value('shadow');
    line.closest('label').hidden = !this.#value('outline');
    crop.closest('label').hidden = this.placed;
    margin.closest('label').hidden = this.placed || !crop.checked;
    // Those before count while others are being typed.
    if (wide.validity.valid && high.validity.valid) this.#own = `${wide.value}x${high.value}`;
    filled.value = `${this.#value('scale')} %`;
    this.#form.querySelector('.own-canvas').hidden = this.#value('canvas') !== 'own';
    this.#form.querySelector('.placing').hidden = !this.placed;
  }
}
