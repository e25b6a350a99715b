import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { freeKinds, isFreeKind } from '../../../../shared/domain/offer/check-offer.ts';
import { judgeOffer, type OfferRoom } from '../../../../shared/domain/offer/judge-offer.ts';
import type { MonthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import { type OfferKind, offerKinds } from '../../../../shared/domain/offer/offer.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { overWords } from '../over-words.ts';
import classes from './make-up.module.css';
import { RoomLines } from './room-lines.tsx';
import type { OfferForm } from './use-offer-form.ts';

export interface Standing {
  readonly policy: Policy | null;
  readonly room: OfferRoom;
  readonly spent: MonthSpending;
  /** Who is asked where it is too much; empty where the team has no name for them. */
  readonly owner: string;
}

interface Props {
  readonly form: OfferForm;
  readonly standing: Standing;
  readonly onDone: () => void;
}

const choicesOf = (kinds: readonly OfferKind[]) => kinds.map((value) => ({ value, label: words.kinds[value] }));
const paidKinds = offerKinds.filter((kind) => !freeKinds.includes(kind));

/** What to offer: gestures without cost first, then those of money with what is left shown before one types. */
export function OfferFields({ form, standing, onDone }: Props) {
  const { actor } = useProgram();
  const first = useId();
  const box = useRef<HTMLFormElement>(null);
  const chosen = form.kind;
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  const send = async (): Promise<void> => {
    if ((await form.send()) !== null) onDone();
    else focusWhenThere(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]'));
  };
  return (
    <SubmitForm ref={box} className={classes.form} onSubmit={() => void send()}>
      {!can(actor.role, 'offer') && <p className={classes.quiet}>{words.apprentice}</p>}
      <ChoiceGroup id={first} label={words.free} choices={choicesOf(freeKinds)} value={chosen} onChange={form.choose} />
      <ChoiceGroup label={words.paid} choices={choicesOf(paidKinds)} value={chosen} onChange={form.choose} />
      {chosen !== null && <Chosen form={form} kind={chosen} standing={standing} />}
      <div className={classes.acts}>
        {chosen !== null && (
          <Button type="submit" variant="filled">
            {sendWords(form, standing, actor.role)}
          </Button>
        )}
        <Button
          onClick={() => {
            form.cancel();
            onDone();
          }}
        >
          {words.cancel}
        </Button>
        {form.kept && chosen !== null && <span className={classes.quiet}>{words.draftKept}</span>}
      </div>
    </SubmitForm>
  );
}

function sendWords(form: OfferForm, { room, owner }: Standing, role: string): string {
  if (role === 'apprentice') return words.wish;
  if (judgeOffer(form.minor ?? 0, room).length === 0) return words.offer;
  return role === 'owner' ? words.offerOver : words.askOwner(owner);
}

function Chosen({ form, kind, standing }: { form: OfferForm; kind: OfferKind; standing: Standing }) {
  const { business } = useProgram();
  const id = useId();
  const costs = !isFreeKind(kind);
  return (
    <>
      {costs && (
        <>
          <RoomLines id={id} policy={standing.policy} room={standing.room} spent={standing.spent} />
          <div className={classes.amount}>
            <MoneyField
              label={kind === 'other' ? words.amountOther : words.amount}
              currency={business.currency}
              value={form.minor}
              unread={form.unread}
              onChange={form.setMinor}
              error={form.problemOf('amount')}
              describedBy={id}
            />
            <Judgement form={form} standing={standing} />
          </div>
        </>
      )}
      <Textarea
        label={words.words}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={20_000}
        value={form.words}
        error={form.problemOf('words')}
        onChange={(event) => form.setWords(event.currentTarget.value)}
      />
    </>
  );
}

/** What happens with this amount, said while it is typed. */
function Judgement({ form, standing }: { form: OfferForm; standing: Standing }) {
  const { actor, business } = useProgram();
  const { room, policy, owner } = standing;
  const minor = form.minor ?? 0;
  const over = judgeOffer(minor, room);
  const lines =
    minor === 0 || actor.role === 'apprentice'
      ? []
      : over.length === 0
        ? [words.within]
        : actor.role === 'owner'
          ? overWords(over, room, policy, business.currency, true, minor)
          : [...overWords(over, room, policy, business.currency, false, minor), words.waits(owner)];
  return (
    <div role="status" className={over.length > 0 ? classes.tooMuch : classes.enough}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
