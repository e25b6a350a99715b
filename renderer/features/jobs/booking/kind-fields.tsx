import { Autocomplete, Checkbox, Select, Textarea } from '@mantine/core';
import { memo } from 'react';
import { expectationSources, type Job, jobTypes, trades } from '../../../../shared/domain/job/job.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import classes from './booking.module.css';

interface Kind {
  readonly jobType: Job['jobType'];
  readonly trade: string;
  readonly noCharge: boolean;
}

/** Which kind of job, of which trade, and whether it costs anything. Drawn again only when one of them changes. */
export const KindFields = memo(function KindFields({
  jobType,
  trade,
  noCharge,
  onChange,
}: Kind & { onChange: (changes: Partial<Kind>) => void }) {
  return (
    <>
      <div className={classes.row}>
        <Select
          label={words.jobType}
          placeholder={words.notSaid}
          data={jobTypes.map((value) => ({ value, label: words.jobTypes[value] }))}
          value={jobType}
          clearable
          allowDeselect
          onChange={(chosen) => onChange({ jobType: chosen as Kind['jobType'] })}
        />
        <Autocomplete
          label={words.trade}
          placeholder={words.notSaid}
          data={[...trades]}
          value={trade}
          maxLength={60}
          onChange={(typed) => onChange({ trade: typed })}
        />
      </div>
      <Checkbox label={words.noCharge} checked={noCharge} onChange={(event) => onChange({ noCharge: event.currentTarget.checked })} />
    </>
  );
});

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
