/** One line of a note for a fact without a field; none where the cell says nothing. */
export function keptLine(header: string, cell: string): string[] {
  const text = cell.trim();
  if (text === '' || /^(?:[-–—]{1,2}|false|no|normal|unspecified|n\/a)$/i.test(text)) return [];
  const name = /^[A-Z]{3}\[(.*)\]$/.exec(header.trim())?.[1]?.trim() ?? header.trim();
  return [name === '' ? text : `${name}: ${text}`];
}
