import { Autocomplete, Checkbox, Select, Textarea } from '@mantine/core';
import { memo } from 'react';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { expectationSources, type Job } from '../../../../shared/domain/job/job.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import { jobTypeChoices } from '../../../../shared/text/en/job-choices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import classes from './booking.module.css';

interface Kind {
  readonly jobType: Job['jobType'];
  readonly jobTypeName: Job['jobTypeName'];
  readonly trade: string;
  readonly noCharge: boolean;
}

/** Which kind of job, of which trade, and whether it costs anything. Drawn again only when one of them changes. */
export const KindFields = memo(function KindFields({
  jobType,
  jobTypeName,
  trade,
  noCharge,
  onChange,
}: Kind & { onChange: (changes: Partial<Kind>) => void }) {
  const { business } = useProgram();
  const types = typeChoices(business.jobTypes, jobTypeName);
  return (
    <>
      <div className={classes.row}>
        <Select
          label={words.jobType}
          placeholder={words.notSaid}
          data={types}
          value={jobTypeName === null ? jobType : `${own}${jobTypeName}`}
          clearable
          allowDeselect
          onChange={(chosen) => onChange(chosenType(chosen, business.jobTypes, jobType))}
        />
        <Autocomplete
          label={words.trade}
          placeholder={words.notSaid}
          data={[...business.trades]}
          value={trade}
          maxLength={60}
          onChange={(typed) => onChange({ trade: typed })}
        />
      </div>
      <Checkbox label={words.noCharge} checked={noCharge} onChange={(event) => onChange({ noCharge: event.currentTarget.checked })} />
    </>
  );
});

/** What stands before a name of the business's own among the choices. */
const own = 'own:';

/** The business's own names first, then the program's types. A name that is off the list by now stays with its job. */
function typeChoices(jobTypeNames: Business['jobTypes'], kept: string | null): { value: string; label: string }[] {
  const names = new Set([...(kept === null ? [] : [kept]), ...jobTypeNames.map(({ name }) => name)]);
  return [...[...names].map((name) => ({ value: `${own}${name}`, label: name })), ...jobTypeChoices];
}

function chosenType(chosen: string | null, names: Business['jobTypes'], before: Job['jobType']): Pick<Kind, 'jobType' | 'jobTypeName'> {
  if (chosen?.startsWith(own) !== true) return { jobType: chosen as Kind['jobType'], jobTypeName: null };
  const jobTypeName = chosen.slice(own.length);
  return { jobType: names.find(({ name }) => name === jobTypeName)?.type ?? before, jobTypeName };
}

interface Expected {
  readonly expectation: string;
  readonly expectationSource: Job['expectationSource'];
}

/** What they expect, and where they got that from. */
export const ExpectationFields = memo(function ExpectationFields({
  expectation,
  expectationSource,
  onChange,
}: Expected & { onChange: (changes: Partial<Expected>) => void }) {
  return (
    <div className={classes.row}>
      <Textarea
        label={words.expectation}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={20_000}
        value={expectation}
        onChange={(event) => onChange({ expectation: event.currentTarget.value })}
      />
      <Select
        label={words.expectationSource}
        placeholder={words.notSaid}
        data={expectationSources.map((value) => ({ value, label: words.expectationSources[value] }))}
        value={expectationSource}
        clearable
        allowDeselect
        onChange={(source) => onChange({ expectationSource: source as Expected['expectationSource'] })}
      />
    </div>
  );
});
