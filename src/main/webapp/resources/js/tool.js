'use strict';

// The tool with script: the photo is sent to the API, and nothing but the page's own elements is touched.
(() => {
  const MAX_BYTES = 23068672;
  const byId = (id) => document.getElementById(id);
  const texts = byId('texts').dataset;
  const form = byId('tool');
  const input = byId('photo');
  const zone = form.querySelector('.drop');
  const parts = { tool: form, working: byId('working'), result: byId('result'), problem: byId('problem') };
  const urls = [];
  let photo = null;
  let request = null;

  document.documentElement.classList.add('script');

  function show(...names) {
    for (const [name, part] of Object.entries(parts)) part.hidden = !names.includes(name);
  }

  function say(text) {
    byId('status').textContent = text;
  }

  function take(file) {
    if (!file) return;
    request?.abort();
    photo = file;
    if (file.size > MAX_BYTES) fail(texts.tooLarge, texts.tooLargeAdvice);
    else send();
  }

  function send() {
    const started = Date.now();
    request = new XMLHttpRequest();
    request.open('POST', '/api/v1/removals');
    // The service looks at the bytes; a type that it would refuse unread is a guess from the file's name.
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'blob';
    request.upload.onprogress = (event) => progress(event.loaded / event.total);
    request.upload.onload = () => progress(1);
    const clock = setInterval(() => elapsed(started), 500);
    request.onloadend = () => clearInterval(clock);
    request.onload = (event) => answered(event.target);
    request.onerror = () => fail(texts.unreachable, texts.unreachableAdvice);
    progress(0);
    elapsed(started);
    show('working');
    byId('cancel').focus();
    request.send(photo);
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

  async function answered(answer) {
    if (answer.status === 200) {
      reveal(answer.response);
      return;
    }
    if (answer.status === 503) {
      const seconds = answer.getResponseHeader('Retry-After');
      fail(texts.busy, seconds ? texts.busyRetry.replace('{0}', seconds) : texts.busyAdvice);
      return;
    }
    try {
      const problem = JSON.parse(await answer.response.text());
      fail(problem.title, problem.detail);
    } catch {
      fail(texts.unreachable, texts.unreachableAdvice);
    }
  }

  function reveal(cutout) {
    forget();
    const after = byId('after');
    byId('before').src = remember(photo);
    after.onload = () => {
      byId('size').textContent = `${after.naturalWidth} × ${after.naturalHeight}`;
    };
    after.src = remember(cutout);
    const download = byId('download');
    download.href = after.src;
    download.download = `${(photo.name || 'photo').replace(/\.[^.]*$/, '')}-cutout.png`;
    split(50);
    show('result');
    parts.result.focus();
    say(byId('status').dataset.done);
  }

  function fail(title, detail) {
    byId('problem-title').textContent = title;
    byId('problem-detail').textContent = detail;
    show('problem', 'tool');
    parts.problem.focus();
  }

  function split(percent) {
    byId('split').value = percent;
    parts.result.querySelector('.pictures').style.setProperty('--split', `${percent}%`);
  }

  function remember(blob) {
    const url = URL.createObjectURL(blob);
    urls.push(url);
    return url;
  }

  function forget() {
    while (urls.length > 0) URL.revokeObjectURL(urls.pop());
  }

  function chooseAnother() {
    show('tool');
    input.value = '';
    input.click();
    input.focus();
  }

  input.addEventListener('change', () => take(input.files[0]));
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('again').addEventListener('click', () => take(photo));
  byId('cancel').addEventListener('click', () => {
    request.abort();
    show('tool');
    input.value = '';
    input.focus();
    say(byId('status').dataset.cancelled);
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
})();
