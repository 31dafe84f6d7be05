// Draws a table of days as a chart. The table is what counts: without script it is all there is, and it stays reachable.
const COLOURS = ['#0d9488', '#d97706', '#7c3aed', '#dc2626'];

for (const table of document.querySelectorAll('table[data-chart]')) {
  const canvas = document.getElementById(table.dataset.chart);
  const first = Number(table.dataset.first ?? 2);
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows];
  const ink = getComputedStyle(document.documentElement).getPropertyValue('--pico-muted-color').trim();
  const line = getComputedStyle(document.documentElement).getPropertyValue('--pico-muted-border-color').trim();
  canvas.parentElement.hidden = false;
  const axis = (extra) => ({ ticks: { color: ink, precision: 0 }, grid: { color: line }, ...extra });
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.cells[0].textContent),
      datasets: heads.slice(first).map((label, i) => ({
        label,
        data: rows.map((row) => Number(row.cells[first + i].textContent)),
        backgroundColor: COLOURS[i],
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { labels: { color: ink } } },
      scales: { x: axis({ grid: { display: false } }), y: axis({ beginAtZero: true, suggestedMax: 5 }) },
    },
  });
  const details = table.closest('details');
  if (details) details.open = false;
}
