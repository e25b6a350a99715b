import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { BulkMenu } from '../../../ui/list/bulk-bar.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import type { QueueStretch } from '../queries/read-queue.ts';
import { whoseChoices } from './desk-settings.ts';
import classes from './filter-bar.module.css';
import type { DeskFilter } from './use-filtered.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly filter: DeskFilter;
  /** Everything that is due: what each kind counts. */
  readonly stretches: readonly QueueStretch[];
  readonly onChange: (change: Partial<DeskFilter>) => void;
  /** Escape in an empty field, or the arrow down: back to the list. */
  readonly onLeave: () => void;
  /** Stands in place of whose and kind while lines are chosen. */
  readonly chosen: ReactNode;
  readonly menu: ReactNode;
}

/** What of the queue is shown: found by words, whose it is, which kind. */
export function FilterBar({ field, filter, stretches, onChange, onLeave, chosen, menu }: Props) {
  const kinds = kindChoices(stretches, filter.kind);
  return (
    <search className={classes.bar} aria-label={desk.find}>
      <div className={classes.line}>
        <TextInput
          ref={field}
          className={classes.find}
          aria-label={desk.find}
          aria-keyshortcuts="/"
          placeholder={desk.findHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            filter.typed === '' ? null : <CloseButton aria-label={desk.clearFind} size={28} onClick={() => onChange({ typed: '' })} />
          }
          autoComplete="off"
          value={filter.typed}
          onChange={(event) => onChange({ typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            if (event.key === 'Escape' && filter.typed !== '') onChange({ typed: '' });
            else onLeave();
          }}
        />
        {menu}
      </div>
      {chosen ?? (
        <div className={classes.line}>
          <FilterSelect
            label={desk.whose}
            any={desk.whoseChoices.all}
            choices={whoseChoices.slice(1).map((value) => ({ value, label: desk.whoseChoices[value] }))}
            value={filter.whose === 'all' ? null : filter.whose}
            onChange={(value) => onChange({ whose: whoseChoices.find((choice) => choice === value) ?? 'all' })}
          />
          <BulkMenu
            label={kinds.find(({ value }) => value === filter.kind)?.label ?? desk.anyKind}
            choices={[{ value: '', label: desk.anyKind }, ...kinds]}
            onChoose={(value) => onChange({ kind: callKinds.find((kind) => kind === value) ?? null })}
          />
        </div>
      )}
    </search>
  );
}

/** The kinds that are due at all, with how many; the chosen one even when the last of it is settled. */
function kindChoices(stretches: readonly QueueStretch[], chosen: CallKind | null) {
  return callKinds.flatMap((kind) => {
    const count = stretches.reduce((sum, one) => (one.kind === kind ? sum + one.ids.length : sum), 0);
    return count > 0 || kind === chosen ? [{ value: kind, label: desk.kindChoice(kind, count) }] : [];
  });
}
