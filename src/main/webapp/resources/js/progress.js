// Shows how far long work is: looks again while it is under way, and leaves alone what is typed elsewhere on the page, and what
// has not changed: it would be read aloud again, or lose the focus.
const LONGEST_PAUSE = 10_000;
const parts = [...document.querySelectorAll('[data-live]')];
const isUnderWay = () => document.querySelector('[data-under-way]') !== null;
const shown = new Map();

function show(answer) {
  for (const part of parts) {
    const fresh = answer.getElementById(part.id);
    if (fresh.innerHTML === (shown.get(part) ?? part.innerHTML)) continue;
    shown.set(part, fresh.innerHTML);
    part.replaceChildren(...fresh.childNodes);
  }
}

for (let pause = 1000; isUnderWay(); pause = Math.min(pause * 1.2, LONGEST_PAUSE)) {
  await new Promise((resolve) => setTimeout(resolve, pause));
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.redirected || (answer && answer.status >= 400 && answer.status < 500)) break;
  if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
}
