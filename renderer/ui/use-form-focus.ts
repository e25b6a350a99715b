import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the cursor where it is needed: the first field when the form opens, the first one that is not right each time
 * that it was not saved, and once everything is settled the button that saves.
 * @param problems told anew after each refusal
 */
export function useFormFocus(problems: readonly unknown[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    const settled = opened.current ? '[type="submit"]' : 'input, textarea, select';
    const target = problems.length === 0 ? settled : '[role="alert"] button, [aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(target)?.focus();
    opened.current = true;
  }, [problems]);
  return form;
}
