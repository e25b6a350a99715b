/** `="52"`, as programs write a number that a spreadsheet is to leave alone, is 52. */
export function unwrapCell(cell: string): string {
  if (!cell.startsWith('="') || !cell.endsWith('"') || cell.length < 3) return cell;
  const inner = cell.slice(2, -1).replaceAll('""', '"');
  return inner.includes('"&') || inner.includes('",') ? cell : inner;
}
