import { z } from 'zod';
import { type BusinessFacts, businessFactsOf, tidyBusinessFacts } from '../../../../shared/domain/business/business-facts.ts';
import { jobTypes } from '../../../../shared/domain/job/job.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { text } from '../../../../shared/text/text.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { type RecordForm, recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { editBusiness } from '../commands/edit-business.ts';

/** Half typed hours are kept too, so nothing is asked of them yet. */
const hoursSchema = z.object({ from: z.string(), to: z.string() });
const draftSchema = recordDraftSchema<BusinessFacts>(
  z.object({
    name: z.string(),
    country: z.string(),
    zone: z.string(),
    currency: z.string(),
    openingHours: z.array(hoursSchema.nullable()).length(7),
    holidays: z.array(z.string()),
    callingHours: hoursSchema,
    trades: z.array(z.string()),
    jobTypes: z.array(z.object({ name: z.string(), type: z.enum(jobTypes) })),
    numbers: z.record(z.string(), z.number()),
  }),
);

export interface BusinessForm extends Omit<RecordForm<BusinessFacts>, 'save'> {
  /** The sentence beneath one field; undefined when it is fine. */
  readonly problemOf: (...path: (string | number)[]) => string | undefined;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** The business as it stands in the form, and what saving and leaving it say. Null until it is read. */
export function useBusinessForm(): BusinessForm | null {
  const { business, kernel } = useProgram();
  const run = useRunCommand();
  const form = useRecordForm('settings/business', draftSchema, { rev: business.rev, facts: businessFactsOf(business) });
  if (form === null) return null;

  const save = async (): Promise<void> => {
    const result = await form.save((edit) => run(editBusiness, { ...edit, after: tidyBusinessFacts(edit.after) }));
    if (!result.ok) {
      const whole = result.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole) });
      return;
    }
    if (result.operationId !== null) notify({ tone: 'done', text: settings.saved, action: undoAction(kernel, result.operationId) });
  };

  const cancel = async (): Promise<void> => {
    const bringBack = await form.discard();
    notify({ tone: 'info', text: settings.putAside, action: { label: settings.bringBack, run: bringBack } });
  };

  return {
    ...form,
    problemOf: (...path) => sentenceAt(form.problems, settings.problems, ...path),
    save,
    cancel,
  };
}
