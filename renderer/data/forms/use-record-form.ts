import { useState } from 'react';
import { z } from 'zod';
import { changedMeanwhile } from '../../../shared/domain/base/conflict-problems.ts';
import type { Edit } from '../../../shared/domain/base/merge-edit.ts';
import { sameValue } from '../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../shared/domain/base/reason.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { Outcome } from '../kernel/run-command.ts';

/** What is kept of an edit that is under way: also what it was begun from, so that later changes by others are seen. */
export interface RecordDraft<F extends object> extends Edit<F> {
  readonly changed: boolean;
}

/** Made once for each form, outside of its component. @param facts the fields as they are typed, so that half of a value fits too */
export function recordDraftSchema<F extends object>(facts: z.ZodType<F>): z.ZodType<RecordDraft<F>> {
  return z.object({ rev: z.int(), before: facts, after: facts, changed: z.boolean() }) as unknown as z.ZodType<RecordDraft<F>>;
}

export interface RecordForm<F extends object> {
  /** What the fields show: the record until something is changed. */
  readonly facts: F;
  readonly changed: boolean;
  readonly kept: boolean;
  /** Told anew after each refused save, so that the focus can go to what is marked. */
  readonly problems: readonly Problem[];
  /** Fields that somebody else changed meanwhile; they are asked about before anything is saved. */
  readonly conflicts: readonly (keyof F & string)[];
  readonly change: (changes: Partial<F>) => void;
  /** What such a field would be with either choice. */
  readonly standing: (field: keyof F & string, choice: 'theirs' | 'ours') => F[keyof F & string];
  readonly settle: (field: keyof F & string, choice: 'theirs' | 'ours') => void;
  /** Hands the edit to a command; forgets the draft once it was carried out. */
  readonly save: <O>(run: (edit: Edit<F>) => Promise<Outcome<O>>) => Promise<Outcome<O>>;
  /** Puts aside what was typed. The answer brings it back. */
  readonly discard: () => Promise<() => void>;
}

/** What becomes of a field that two people changed, where it is more than one value: each side's facts in, the field out. */
export type Settle<F extends object> = (
  field: keyof F & string,
  sides: { readonly theirs: F; readonly before: F; readonly ours: F },
  choice: 'theirs' | 'ours',
) => F[keyof F & string];

/**
 * A form on one record. Untouched it follows the record; from the first change on it is a draft, kept per person, that
 * survives a crash and going elsewhere. Null until the draft is read.
 */
export function useRecordForm<F extends object>(
  key: string,
  schema: z.ZodType<RecordDraft<F>>,
  record: { readonly rev: number; readonly facts: F },
  settleAs: Settle<F> = (field, sides, choice) => sides[choice][field],
): RecordForm<F> | null {
  const draft = useDraft<RecordDraft<F>>(key, schema, { rev: record.rev, before: record.facts, after: record.facts, changed: false });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { value } = draft;
  if (value === undefined) return null;
  const edit: Edit<F> = value.changed ? value : { rev: record.rev, before: record.facts, after: record.facts };
  const standing: RecordForm<F>['standing'] = (field, choice) =>
    settleAs(field, { theirs: record.facts, before: edit.before, ours: edit.after }, choice);
  return {
    facts: edit.after,
    changed: value.changed,
    kept: draft.kept,
    problems,
    conflicts: problems.filter(({ code }) => code === changedMeanwhile).map(({ path }) => path[0] as keyof F & string),
    change: (changes) => {
      const after = { ...edit.after, ...changes };
      draft.change({ rev: edit.rev, before: edit.before, after, changed: !sameValue(edit.before, after) });
    },
    standing,
    settle: (field, choice) => {
      const before = { ...edit.before, [field]: record.facts[field] };
      draft.change({ before, after: { ...edit.after, [field]: standing(field, choice) } });
      setProblems(problems.filter(({ path }) => path[0] !== field));
    },
    save: async (run) => {
      const outcome = await run({ rev: edit.rev, before: edit.before, after: edit.after });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (outcome.ok) await draft.clear();
      return outcome;
    },
    discard: async () => {
      setProblems([]);
      await draft.clear();
      return () => draft.change(value);
    },
  };
}
