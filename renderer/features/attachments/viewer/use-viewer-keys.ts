import { useEffect, useRef } from 'react';
import { isTypingTarget } from '../../../data/actions/keys.ts';
import type { Looking } from './use-looking.ts';

interface Keys {
  readonly index: number;
  readonly all: number;
  readonly go: (to: number) => void;
  readonly looking: Looking;
  readonly close: () => void;
}

/** Answers the keys of the viewer, which stands in front of everything: the program's own do not reach it. */
export function useViewerKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = isTypingTarget(event.target as Element | null);
      if (typing && event.key !== 'Escape') return;
      const act = actionOf(event.key, latest.current, typing ? (event.target as HTMLElement) : null);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    // Before anything beneath hears it.
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, { index, all, go, looking, close }: Keys, field: HTMLElement | null): (() => void) | null {
  switch (key) {
    // Closer up, the arrows move within the picture.
    case 'ArrowRight':
      return looking.zoom > 1 ? null : () => go(index + 1);
    case 'ArrowLeft':
      return looking.zoom > 1 ? null : () => go(index - 1);
    case 'Home':
      return () => go(0);
    case 'End':
      return () => go(all - 1);
    case '+':
    case '=':
      return looking.closer;
    case '-':
      return looking.further;
    case '0':
      return looking.fit;
    case 'r':
    case 'R':
      return looking.turnOn;
    case 'b':
    case 'B':
      return looking.compare;
    // Out of the field first: what was typed is saved by leaving it.
    case 'Escape':
      return field === null ? close : () => stageOf(field)?.focus();
    default:
      return null;
  }
}

function stageOf(field: HTMLElement): HTMLElement | null {
  return field.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-stage]') ?? null;
}
