/** Puts the focus on the card around a field that is about to go, so that the keys of the card work on. */
export function focusCard(field: Element | null): void {
  field?.closest<HTMLElement>('section[tabindex="-1"]')?.focus();
}
