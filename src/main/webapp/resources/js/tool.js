// The tool with script: the photo is sent to the API, and nothing but the page's own elements is touched.
import { Brush } from './brush.js.xhtml?ln=js';
import { Cutouts } from './cutouts.js.xhtml?ln=js';
import { Options } from './options.js.xhtml?ln=js';

const MAX_BYTES = 23068672;
const SURE = 0.8;
const PAUSE = 400;
const byId = (id) => document.getElementById(id);
const texts = byId('texts').dataset;
const words = byId('status').dataset;
const form = byId('tool');
const input = byId('photo');
const zone = form.querySelector('.drop');
const parts = { tool: form, working: byId('working'), result: byId('result'), problem: byId('problem') };
const byHand = byId('by-hand');
const options = new Options(byId('options'), changed);
const brush = new Brush(byId('strokes'), byId('options').elements, changed);
const urls = [];
let photo = null;
let cutouts = null;
let clock = null;
let pause = null;
let latest = null;

document.documentElement.classList.add('script');

function show(...names) {
  for (const [name, part] of Object.entries(parts)) part.hidden = !names.includes(name);
}

function say(text) {
  byId('status').textContent = text;
}

function take(file) {
  if (!file) return;
  stop();
  photo = file;
  cutouts = new Cutouts(file);
  brush.reset(1, 1);
  byHand.open = false;
  if (file.size > MAX_BYTES) fail(texts.tooLarge, texts.tooLargeAdvice, false);
  else start();
}

function previewWishes() {
  return { ...options.forPreview(byHand.open), ...brush.masks };
}

function stop() {
  clearTimeout(pause);
  clearInterval(clock);
  cutouts?.abort();
}

async function start() {
  const started = Date.now();
  const asked = cutouts;
  progress(0);
  elapsed(started);
  clock = setInterval(() => elapsed(started), 500);
  show('working');
  byId('cancel').focus();
  try {
    const cutout = await asked.get(previewWishes(), progress);
    if (asked === cutouts) await reveal(cutout);
  } catch (problem) {
    if (asked === cutouts && problem.name !== 'AbortError') fail(...told(problem), problem.passes);
  } finally {
    if (asked === cutouts) clearInterval(clock);
  }
}

function progress(share) {
  const bar = byId('progress');
  const step = byId('step');
  const text = share < 1 ? step.dataset.uploading : step.dataset.cutting;
  if (share < 1) bar.value = share;
  else bar.removeAttribute('value');
  if (step.textContent !== text) {
    step.textContent = text;
    say(text);
  }
}

function elapsed(started) {
  byId('elapsed').textContent = `${Math.round((Date.now() - started) / 1000)} s`;
}

/** A problem in words: title and advice. */
function told(problem) {
  if (problem.status === 503) return [texts.busy, problem.seconds ? texts.busyRetry.replace('{0}', problem.seconds) : texts.busyAdvice];
  if (problem.status === 429) return [texts.tooMany, texts.tooManyAdvice.replace('{1}', Math.ceil((problem.seconds ?? 60) / 60))];
  if (problem.status === 422) return [texts.unknown, texts.unknownAdvice];
  if (!problem.status) return [texts.unreachable, texts.unreachableAdvice];
  return [problem.message, problem.detail];
}

async function reveal(cutout) {
  const asked = cutouts;
  while (urls.length > 0) URL.revokeObjectURL(urls.pop());
  const before = byId('before');
  await load(before, photo);
  split(50);
  await put(cutout);
  if (asked !== cutouts) return;
  const { naturalWidth, naturalHeight } = before.naturalWidth ? before : byId('after');
  brush.reset(naturalWidth, naturalHeight);
  show('result');
  parts.result.focus();
  say(words.done);
}

/** Puts a cut-out on the page, in place of the one before. */
async function put(cutout) {
  const after = byId('after');
  URL.revokeObjectURL(after.src);
  await load(after, cutout.file);
  byId('unsure').hidden = cutout.confidence >= SURE;
  dress();
}

/** Shows what the browser can show of the options. */
function dress() {
  const after = byId('after');
  const before = byId('before');
  const pictures = parts.result.querySelector('.pictures');
  byId('backdrop').style.background = options.backdropStyle;
  byId('download').textContent = `Download ${options.formatName}`;
  byId('size').textContent = options.sidesOf(after.naturalWidth, after.naturalHeight).join(' × ');
  pictures.classList.toggle('painting', byHand.open);
  const alike = (byHand.open || !options.placed) && before.naturalWidth > 0 && Math.abs(after.naturalWidth - before.naturalWidth) < 2;
  pictures.classList.toggle('alone', !alike);
}

function changed() {
  split(0);
  dress();
  clearTimeout(pause);
  pause = setTimeout(update, PAUSE);
}

async function update() {
  const cutout = await ask(previewWishes(), words.updating);
  if (!cutout) return;
  await put(cutout);
  say(words.updated);
}

/** The cut-out with these wishes, or nothing when there is a problem, which is told beside the options. */
async function ask(wishes, waiting) {
  const asked = cutouts;
  const mine = Symbol('request');
  latest = mine;
  byId('option-problem').textContent = '';
  byId('updating').hidden = false;
  say(waiting);
  try {
    const cutout = await asked.get(wishes);
    return asked === cutouts && latest === mine ? cutout : null;
  } catch (problem) {
    if (asked === cutouts && problem.name !== 'AbortError') byId('option-problem').textContent = told(problem).join(' ');
    return null;
  } finally {
    if (latest === mine) byId('updating').hidden = true;
  }
}

async function download() {
  const cutout = await ask({ ...options.forFile(), ...brush.masks }, words.updating);
  if (!cutout) return;
  const link = document.createElement('a');
  link.href = remember(cutout.file);
  link.download = `${(photo.name || 'photo').replace(/\.[^.]*$/, '')}-cutout.${options.ending}`;
  link.click();
}

function fail(title, detail, passes) {
  byId('problem-title').textContent = title;
  byId('problem-detail').textContent = detail;
  byId('again').hidden = !passes;
  show('problem', 'tool');
  parts.problem.focus();
}

function split(percent) {
  byId('split').value = percent;
  parts.result.querySelector('.pictures').style.setProperty('--split', `${percent}%`);
}

/** Waits until a picture has its size, or turns out to be none that the browser can show. */
function load(image, blob) {
  return new Promise((resolve) => {
    image.onload = image.onerror = resolve;
    image.src = remember(blob);
  });
}

function remember(blob) {
  const url = URL.createObjectURL(blob);
  urls.push(url);
  return url;
}

/** What is shown stays, in case the visitor thinks better of it. */
function chooseAnother() {
  input.value = '';
  input.click();
}

input.addEventListener('change', () => take(input.files[0]));
form.addEventListener('submit', (event) => event.preventDefault());
byId('again').addEventListener('click', () => take(photo));
byId('download').addEventListener('click', download);
byId('undo').addEventListener('click', () => brush.undo());
byHand.addEventListener('toggle', () => parts.result.hidden || changed());
byId('cancel').addEventListener('click', () => {
  stop();
  show('tool');
  input.value = '';
  input.focus();
  say(words.cancelled);
});
for (const button of document.querySelectorAll('.choose')) button.addEventListener('click', chooseAnother);
byId('split').addEventListener('input', (event) => split(event.target.value));

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  zone.classList.add('over');
});
document.addEventListener('dragleave', () => zone.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('over');
  take(event.dataTransfer.files[0]);
});
document.addEventListener('paste', (event) => take(event.clipboardData.files[0]));
