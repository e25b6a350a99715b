import { type RefObject, useEffect } from 'react';
import { isTypingTarget } from '../../../data/actions/keys.ts';
import { pastedFiles } from '../adding/dropped-files.ts';

/**
 * Takes what is pasted on the page: from anywhere on it, or (`focusOnly`, where the page has another such panel) only with
 * the focus in this one. What belongs to a dialog or to another panel is left alone.
 */
export function usePaste(
  area: RefObject<HTMLElement | null>,
  focusOnly: boolean,
  onFiles: ((files: readonly File[]) => void) | null,
): void {
  useEffect(() => {
    if (onFiles === null) return;
    const paste = (event: ClipboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || (target?.closest('[role="dialog"]') ?? null) !== null) return;
      const panel = target?.closest('[data-attachments]') ?? null;
      if (panel === null ? focusOnly : panel !== area.current) return;
      const files = pastedFiles(event.clipboardData, isTypingTarget(target));
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [area, focusOnly, onFiles]);
}
