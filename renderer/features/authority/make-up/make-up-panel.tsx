import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { offerRoom } from '../../../../shared/domain/offer/judge-offer.ts';
import { monthOf, monthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import { policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import type { OfferAbout, OfferGround } from '../commands/offer-ground.ts';
import { type MakeUpFacts, readMakeUp } from '../queries/read-make-up.ts';
import classes from './make-up.module.css';
import { OfferFields, type Standing } from './offer-fields.tsx';
import { OfferList } from './offer-list.tsx';
import { useOfferForm } from './use-offer-form.ts';

/** What we offer to make up for it, where something is put right or beside a complaint. */
export function MakeUpPanel({ recoveryId = null, complaintId = null }: Partial<OfferAbout>) {
  const about = { recoveryId, complaintId };
  const facts = useQuery((reader) => readMakeUp(reader, about), [recoveryId, complaintId]);
  if (facts === undefined || facts.customer === null) return null;
  return <Known key={recoveryId ?? complaintId} about={about} facts={facts} customer={facts.customer} />;
}

function Known({ about, facts, customer }: { about: OfferAbout; facts: MakeUpFacts; customer: Customer }) {
  const { actor } = useProgram();
  const form = useOfferForm(about, customer);
  const standing = useStanding(facts.ground);
  const [opened, setOpened] = useState(false);
  const writing = form !== null && (opened || form.kind !== null);
  const button = useReturnFocus<HTMLButtonElement>(writing);
  const mayOffer = can(actor.role, 'offer');
  const label = mayOffer ? words.more : words.moreWish;
  const key = mayOffer ? 'O' : 'Q';
  const open = (): void => setOpened(true);
  useActions([{ id: 'offer', label, group: words.title, keys: [key], enabled: form !== null && !writing, run: open }]);
  return (
    <Panel title={words.title}>
      {facts.offers.length === 0 && !writing && <p className={classes.quiet}>{words.hint}</p>}
      <OfferList offers={facts.offers} askedOf={facts.askedOf} />
      {writing ? (
        <OfferFields form={form} standing={standing} onDone={() => setOpened(false)} />
      ) : (
        <div>
          <Button ref={button} rightSection={<KeyHint keys={[key]} />} aria-keyshortcuts={key} onClick={open}>
            {label}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** How the person who sits here stands to limits and goodwill this month. */
function useStanding(ground: OfferGround): Standing {
  const { actor, business, staff } = useProgram();
  const now = useNow();
  const policy = policyInForce(ground.policies, now.date);
  const spent = monthSpending(monthOf(now.date), actor.id, business.currency, ground.offers);
  const owners = staff.filter(({ role }) => role === 'owner');
  return { policy, spent, room: offerRoom(actor.role, policy, spent), owner: owners.length === 1 ? (owners[0]?.name ?? '') : '' };
}
