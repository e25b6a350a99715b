import { Button, TextInput } from '@mantine/core';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Finder } from '../../../ui/finder.tsx';
import classes from './form.module.css';
import { aboutNothing } from './open-form.ts';
import type { PromiseForm } from './use-promise-form.ts';

/** To whom, and about what: taken from the screen, or found by typing. */
export function AboutLine({ form: { draft, about, change } }: { form: PromiseForm }) {
  const finder = useCustomerFinder(draft.customerId);
  const chips = [
    about.jobNumber === null ? null : words.about.job(about.jobNumber),
    draft.complaintId === null ? null : words.about.complaint,
    draft.recoveryId === null ? null : words.about.recovery,
  ].filter((chip) => chip !== null);
  if (chips.length === 0)
    return (
      <div className={classes.pair}>
        <Finder label={words.to} value={draft.customerId} onChange={(customerId) => change({ customerId })} {...finder} />
        {draft.customerId === null && (
          <TextInput
            label={words.toName}
            maxLength={200}
            value={draft.toName}
            onChange={(event) => change({ toName: event.currentTarget.value })}
          />
        )}
      </div>
    );
  return (
    <p className={classes.about}>
      <b dir="auto">{words.toWhom(about.customerName === '' ? words.nobody : about.customerName)}</b>
      {chips.map((chip) => (
        <Chip key={chip}>{chip}</Chip>
      ))}
      <Button variant="subtle" size="compact-sm" h={32} onClick={() => change(aboutNothing)}>
        {words.about.drop}
      </Button>
    </p>
  );
}
