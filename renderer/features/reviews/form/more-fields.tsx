import { Textarea } from '@mantine/core';
import { causes } from '../../../../shared/domain/job/job.ts';
import { causeChoices } from '../../../../shared/text/en/job-choices.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { ChoiceChips } from '../../../ui/choice-chips.tsx';
import type { ReviewForm } from './use-review-form.ts';

/** What played a part, what stays and what could go better. About the job, never about a person. */
export function MoreFields({ form }: { form: ReviewForm }) {
  const { factors, sustain, improve } = form.facts;
  return (
    <>
      <ChoiceChips
        label={reviews.factors}
        hint={reviews.factorsHint}
        choices={causeChoices}
        values={factors.map(({ cause }) => cause)}
        onChange={(chosen) =>
          form.change({ factors: chosen.map((cause) => factors.find((factor) => factor.cause === cause) ?? { cause, words: '' }) })
        }
      />
      {causes.flatMap((cause) => {
        const factor = factors.find((one) => one.cause === cause);
        if (factor === undefined) return [];
        return [
          <Textarea
            key={cause}
            label={reviews.factorLine(closing.causes[cause])}
            autosize
            minRows={1}
            maxRows={6}
            maxLength={20_000}
            value={factor.words}
            onChange={(event) => {
              const words = event.currentTarget.value;
              form.change({ factors: factors.map((one) => (one.cause === cause ? { cause, words } : one)) });
            }}
          />,
        ];
      })}
      {(['sustain', 'improve'] as const).map((field) => (
        <Textarea
          key={field}
          label={reviews.fieldNames[field]}
          autosize
          minRows={1}
          maxRows={10}
          maxLength={20_000}
          value={field === 'sustain' ? sustain : improve}
          onChange={(event) => form.change({ [field]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}
