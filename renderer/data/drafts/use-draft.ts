import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { useProgram } from '../react/program.tsx';
import { draftDelayMs, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { fitDraft } from './fit-draft.ts';

export interface DraftHandle<T extends object> {
  /** Undefined until it is known whether something was kept. */
  readonly value: T | undefined;
  readonly change: (changes: Partial<T>) => void;
  /** Forgets what was typed, after it was saved or on purpose. */
  readonly clear: () => Promise<void>;
  /** True once what stands in the form is also on disk. */
  readonly kept: boolean;
}

/**
 * What a form holds, kept as it is typed: per person and per `key`, half a second after the last stroke, and at once
 * when the form or the window goes away. It survives a crash, a reload and going elsewhere; `fitDraft` says what becomes
 * of one that does not fit `schema`.
 */
export function useDraft<T extends object>(key: string, schema: z.ZodType<T>, initial: T): DraftHandle<T> {
  const { kernel, actor } = useProgram();
  const { database } = kernel;
  const draftKey = `${key}/${actor.id}`;
  const [value, setValue] = useState<T | undefined>(undefined);
  const [kept, setKept] = useState(false);
  const latest = useRef<T | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const start = useRef(initial);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = latest.current;
    if (typed === undefined) return;
    await keepDraft(database, draftKey, typed);
    // Whoever went on typing while it was written must not be told that this is kept as well.
    if (latest.current === typed) setKept(true);
  }, [database, draftKey]);

  useEffect(() => {
    let gone = false;
    void readDraft(database, draftKey).then((stored) => {
      if (gone) return;
      latest.current = fitDraft(schema, start.current, stored as object | undefined);
      setValue(latest.current);
      setKept(stored !== undefined);
    });
    const leave = (): void => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [database, draftKey, schema, flush]);

  const change = useCallback(
    (changes: Partial<T>): void => {
      if (latest.current === undefined) return;
      latest.current = { ...latest.current, ...changes };
      setValue(latest.current);
      setKept(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), draftDelayMs);
    },
    [flush],
  );

  const clear = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current = start.current;
    setValue(start.current);
    setKept(false);
    await dropDraft(database, draftKey);
  }, [database, draftKey]);

  return { value, change, clear, kept };
}
