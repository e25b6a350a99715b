import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { readDraft } from '../../../data/drafts/drafts.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { bookingDraftKey, bookingDraftSchema, isBegun } from '../booking/booking-draft.ts';
import classes from './unfinished-booking.module.css';

/** A booking that was left half way stands above the jobs until it is booked or put aside. */
export function UnfinishedBooking() {
  const { kernel, actor } = useProgram();
  const [who, setWho] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void readDraft(kernel.database, `${bookingDraftKey}/${actor.id}`).then(async (stored) => {
      const draft = bookingDraftSchema.safeParse(stored);
      if (gone || !draft.success || !isBegun(draft.data)) return;
      const customer = draft.data.customerId === null ? undefined : await kernel.database.customers.get(draft.data.customerId);
      if (!gone) setWho(customer?.name ?? (draft.data.name || draft.data.search));
    });
    return () => {
      gone = true;
    };
  }, [kernel, actor.id]);
  if (who === null) return null;
  return (
    <div className={classes.draft}>
      <span>{words.draft(who.trim())}</span>
      <Button component={Link} href="/jobs/new">
        {words.goOn}
      </Button>
    </div>
  );
}
