/** Puts the focus on what was refused in the form of this field, else on the field itself. */
export function focusProblem(field: HTMLElement | null): void {
  const refused = field?.closest('section')?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (refused ?? field)?.focus();
}
