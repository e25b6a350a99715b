/**
 * Takes the focus to a field in `box` that holds something which cannot be read, such as an amount or a time, which then
 * says why. True where there was one: nothing may be saved then.
 */
export function showUnreadable(box: HTMLElement | null): boolean {
  const field = box?.querySelector<HTMLInputElement>('input[data-unreadable]:not(:disabled)');
  if (field === null || field === undefined) return false;
  // Leaving it is what makes it say why, also where the focus was there already.
  field.focus();
  field.blur();
  field.focus();
  return true;
}
