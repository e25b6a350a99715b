const show = (number) => (typeof number === 'number' ? String(Math.round(number * 100) / 100) : '-');

/** The figures of a bench for people: one line each, and whether the ratio (or the value) keeps its budget. */
export function figureTable(figures) {
  const rows = Object.entries(figures).map(([name, { value, reference, ratio, budget, unit }]) => {
    const judged = ratio ?? value;
    const verdict = typeof budget !== 'number' ? '' : judged <= budget ? 'kept' : 'EXCEEDED';
    return [name, show(value), show(reference), unit ?? '', show(ratio), show(budget), verdict];
  });
  const all = [['what', 'value', 'reference', 'unit', 'ratio', 'budget', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
