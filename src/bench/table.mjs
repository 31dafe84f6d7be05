/** A Markdown table; the first column is of words, the others of figures. */
export const table = (head, rows) => [
  row(head),
  row(head.map((_, column) => (column === 0 ? '---' : '---:'))),
  ...rows.map(row),
].join('\n');

const row = (cells) => `| ${cells.join(' | ')} |`;
