import { type RefObject, useEffect } from 'react';
import { longestMark } from '../../../../shared/domain/case/mark-words.ts';

/** Tells what is selected inside one safe text, once the selecting is over. What reaches over several texts is nobody's words. */
export function useSelectedWords(within: RefObject<HTMLElement | null>, onSelected: (words: string) => void): void {
  useEffect(() => {
    const element = within.current;
    if (element === null) return undefined;
    const tell = (): void => {
      const selection = getSelection();
      const words = selection?.toString().trim() ?? '';
      const text = (node: Node | null | undefined) => node?.parentElement?.closest('[data-safe-text]') ?? null;
      const from = text(selection?.anchorNode);
      if (words === '' || words.length > longestMark || from === null || from !== text(selection?.focusNode)) return;
      onSelected(words);
    };
    element.addEventListener('mouseup', tell);
    element.addEventListener('keyup', tell);
    return () => {
      element.removeEventListener('mouseup', tell);
      element.removeEventListener('keyup', tell);
    };
  }, [within, onSelected]);
}
