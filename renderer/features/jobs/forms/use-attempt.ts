import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { dismissNotice, notify } from '../../../data/notices/notices.ts';

const none: readonly Problem[] = [];

/** A form that was sent and may have come back. */
export interface Attempt {
  /** What is wrong, by field; nothing before the first attempt. */
  readonly problems: readonly Problem[];
  /** How often it came back: the focus moves to the first problem each time. */
  readonly refusals: number;
  /** Marks what is wrong and says so. `refused`: what the form could not see itself. */
  readonly refuse: (words: string, refused?: readonly Problem[]) => void;
  /** It went through: what was said of earlier attempts is taken off the screen. */
  readonly done: () => void;
}

/**
 * Keeps what is wrong with a form. What the form sees itself (`seen`, anew at each drawing) disappears as it is put
 * right; what the command refused stays until the next attempt.
 */
export function useAttempt(seen: readonly Problem[]): Attempt {
  const [{ refusals, refused }, setState] = useState<{ refusals: number; refused: readonly Problem[] }>({ refusals: 0, refused: [] });
  const notice = useRef<number | null>(null);
  const dismiss = (): void => {
    if (notice.current !== null) dismissNotice(notice.current);
    notice.current = null;
  };
  return {
    problems: refusals === 0 ? none : [...seen, ...refused],
    refusals,
    refuse: (words, found = []) => {
      dismiss();
      notice.current = notify({ tone: 'problem', text: words });
      setState({ refusals: refusals + 1, refused: found });
    },
    done: dismiss,
  };
}

/** Puts the cursor into the first field that has a problem, each time the form comes back. */
export function useProblemFocus<F extends string>(
  attempt: Attempt,
  fields: readonly F[],
  fieldOf: (problem: Problem) => F | null,
  focus: (field: F) => void,
): void {
  const latest = useRef({ attempt, fields, fieldOf, focus });
  latest.current = { attempt, fields, fieldOf, focus };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another refusal moves the focus
  useEffect(() => {
    const now = latest.current;
    const wrong = new Set(now.attempt.problems.map(now.fieldOf));
    const first = now.fields.find((field) => wrong.has(field));
    if (first !== undefined) now.focus(first);
  }, [attempt.refusals]);
}
