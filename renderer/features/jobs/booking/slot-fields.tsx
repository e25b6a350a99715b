import { Autocomplete, MultiSelect, TextInput } from '@mantine/core';
import { memo } from 'react';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import { formatDay, formatWeekday, nextDays } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import classes from './booking.module.css';
import { fieldId } from './field-ids.ts';
import type { ReadSlot, TypedSlot } from './read-slot.ts';

interface Props {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly crew: readonly string[];
  readonly slot: ReadSlot;
  /** Problems that were sent back; what is wrong with a time shows only then, not while it is being typed. */
  readonly problems: readonly Problem[];
  readonly zone: Zone;
  readonly onChange: (changes: Partial<TypedSlot & { crew: string[] }>) => void;
}

/** When we come and who goes. Days and times in plain spellings; what was understood is said beneath. */
export const SlotFields = memo(function SlotFields({ day, from, to, crew, slot, problems, zone, onChange }: Props) {
  const { staff } = useProgram();
  const now = useNow();
  const errorOf = (field: keyof TypedSlot): string | undefined => {
    const problem = problems.find(
      ({ path }) => path.at(-1) === field || (field === 'day' && path.at(-1) === 'when') || (field === 'to' && path.at(-1) === 'end'),
    );
    return problem && text.problems.sentence(problem, words.problems);
  };
  return (
    <fieldset className={classes.slot} style={{ border: 'none', margin: 0, padding: 0 }}>
      <legend className="visually-hidden">{words.when}</legend>
      <Autocomplete
        id={fieldId('day')}
        label={words.day}
        placeholder={words.dayHint}
        data={dayChoices(now)}
        filter={({ options }) => options}
        value={day}
        error={errorOf('day')}
        maxDropdownHeight={300}
        onChange={(typed) => onChange({ day: typed === words.toArrange ? '' : typed })}
      />
      <TextInput
        id={fieldId('from')}
        label={words.from}
        value={from}
        error={errorOf('from')}
        autoComplete="off"
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        id={fieldId('to')}
        label={words.to}
        placeholder={words.toHint}
        value={to}
        error={errorOf('to')}
        autoComplete="off"
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <SlotUnderstood slot={slot} zone={zone} now={now} />
      {staff.length > 1 && (
        <MultiSelect
          style={{ gridColumn: '1 / -1' }}
          label={words.crew}
          placeholder={crew.length === 0 ? words.crewHint : ''}
          data={staff.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...crew]}
          onChange={(chosen) => onChange({ crew: chosen })}
        />
      )}
    </fieldset>
  );
});

function SlotUnderstood({ slot: { when, date, resolved }, zone, now }: { slot: ReadSlot; zone: Zone; now: Now }) {
  if (date === null) return null;
  const day = `${formatWeekday(date)} ${formatDay(date, now)}`;
  if (when === null || resolved === null) return <div className={classes.understood}>{day}</div>;
  const start = localOf(resolved.startsAt, zone).time;
  const notes = [
    resolved.start === 'gap' ? words.clocksForward(start) : '',
    resolved.start === 'overlap' ? words.clocksBack(when.start) : '',
    resolved.startsAt < now.instant ? words.slotPast : '',
  ];
  return (
    <div className={classes.understood} aria-live="polite">
      {[words.slot(day, when.start, when.end), ...notes].filter((part) => part !== '').join(' ')}
    </div>
  );
}

/** A fortnight by name; anything else can be typed. */
function dayChoices(now: Now): string[] {
  const days = nextDays(now.date, 14).map((date, ahead) => {
    if (ahead === 0) return words.today;
    if (ahead === 1) return words.tomorrow;
    return `${formatWeekday(date)} ${formatDay(date, now)}`;
  });
  return [words.toArrange, ...days];
}
