import { useState } from 'react';
import type { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';

interface Plan<T extends object> {
  readonly draftKey: string;
  readonly schema: z.ZodType<T>;
  readonly first: T;
  /** Answers what was not right; nothing once it is done. */
  readonly run: (value: T) => Promise<readonly Problem[]>;
  readonly onDone: () => void;
}

/** A small form on what becomes of a place: its draft, its keys, what was not right; `panel` goes to its panel. */
export function usePlaceForm<T extends object>({ draftKey, schema, first, run, onDone }: Plan<T>) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const draft = useDraft<T>(draftKey, schema, first);
  const value = draft.value ?? first;
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    const refused = await run(value);
    setProblems(refused);
    if (refused.length === 0) await leave();
  };
  const onSave = () => void save();
  const onCancel = () => void leave();
  const keys = useFormKeys({
    of: 'property',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
    onSave,
    onCancel,
  });
  return { value, change: draft.change, problems, panel: { kept: draft.kept, problems, keys, onSave, onCancel } };
}
