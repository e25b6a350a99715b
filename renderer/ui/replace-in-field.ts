/**
 * Puts words in the place of others in a field, as if they were typed: its own undo takes them back. The focus goes there,
 * behind the new words.
 */
export function replaceInField(field: HTMLTextAreaElement, from: number, to: number, words: string): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The only way of the web to change a field so that its own undo knows of it.
  document.execCommand('insertText', false, words);
}
