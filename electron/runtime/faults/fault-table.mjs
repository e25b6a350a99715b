/** One line for each fault test: its row in QUALITY.md, tries, losses, what stood at stake, and what that comes to. */
export function faultTable(faults, results) {
  const rows = faults.map((fault) => {
    const { tries, losses, figure, notMeasured } = results[fault.name];
    const stake = figure === null ? '-' : `${figure} ${fault.figureIs}`;
    return [fault.name, String(fault.promise), String(tries), String(losses), stake, verdictOf(losses, notMeasured)];
  });
  const all = [['test', 'promise', 'tries', 'losses', 'figure', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

function verdictOf(losses, notMeasured) {
  if (losses > 0) return 'LOST';
  return notMeasured === undefined ? 'kept' : `NOT MEASURED: ${notMeasured}`;
}
