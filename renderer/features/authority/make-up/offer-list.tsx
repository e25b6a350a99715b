import { Button } from '@mantine/core';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Offer, OfferState } from '../../../../shared/domain/offer/offer.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMoney, formatNearDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { offerWhat } from '../offer-what.ts';
import type { MakeUpFacts } from '../queries/read-make-up.ts';
import classes from './make-up.module.css';
import { useOffers } from './use-offers.ts';

const tones: Record<OfferState, 'plain' | 'due' | 'kept' | 'accent'> = {
  waiting: 'due',
  agreed: 'accent',
  told: 'kept',
  refused: 'plain',
  withdrawn: 'plain',
};

/** What was offered: what it is, how it is said, how it stands, and what can be done with it. */
export function OfferList({ offers, askedOf }: Pick<MakeUpFacts, 'offers' | 'askedOf'>) {
  const standing = offers.filter(({ state }) => state !== 'withdrawn' && state !== 'refused');
  const past = offers.filter((offer) => !standing.includes(offer));
  return (
    <>
      {standing.length > 0 && <Lines offers={standing} askedOf={askedOf} />}
      {past.length > 0 && (
        <details className={classes.past} open={standing.length === 0 || undefined}>
          <summary>{words.past(past.length)}</summary>
          <Lines offers={past} askedOf={askedOf} />
        </details>
      )}
    </>
  );
}

function Lines({ offers, askedOf }: Pick<MakeUpFacts, 'offers' | 'askedOf'>) {
  return (
    <ul className={classes.offers}>
      {offers.map((offer) => (
        <Line key={offer.id} offer={offer} askedOf={askedOf.get(offer.id) ?? null} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly offer: Offer;
  /** Whose answer it waits for; null for nobody in particular. */
  readonly askedOf: Id | null;
}

function Line({ offer, askedOf }: LineProps) {
  const { actor } = useProgram();
  const { tell, withdraw } = useOffers();
  const { state, asked } = offer;
  const what = offerWhat(offer);
  const mayWithdraw = (state === 'waiting' || state === 'agreed') && (actor.role === 'owner' || offer.offeredBy === actor.id);
  return (
    <li className={classes.offer}>
      <div className={classes.offerHead}>
        <b>{what}</b>
        {asked !== null && <span className={classes.quiet}>{words.line.less(formatMoney(asked))}</span>}
        <Chip tone={tones[state]}>{words.states[state]}</Chip>
      </div>
      <blockquote className={classes.words}>
        <LongText text={offer.words} />
      </blockquote>
      <Course offer={offer} askedOf={askedOf} />
      {(state === 'agreed' || mayWithdraw) && (
        <div className={classes.acts}>
          {state === 'agreed' && can(actor.role, 'ring') && (
            <Button variant="light" aria-label={words.tellLabel(what)} onClick={() => tell(offer.id)}>
              {words.tell}
            </Button>
          )}
          {mayWithdraw && (
            <Button variant="subtle" aria-label={words.withdrawLabel(what)} onClick={() => withdraw(offer.id)}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Who offered it and when, whose answer it waits for, who answered and how, and when it was told. */
function Course({ offer, askedOf }: LineProps) {
  const now = useNow();
  const nameOf = useStaffName();
  const { decidedBy, toldAt, state, decisionWords } = offer;
  const decided = decidedBy !== null && decidedBy !== offer.offeredBy;
  const parts = [
    words.line.by(nameOf(offer.offeredBy), formatNearDay(offer.offeredOn, now)),
    ...(state === 'waiting' ? [words.line.waitsFor(nameOf(askedOf))] : []),
    ...(decided ? [state === 'refused' ? words.line.refusedBy(nameOf(decidedBy)) : words.line.agreedBy(nameOf(decidedBy))] : []),
    ...(toldAt === null ? [] : [words.line.told(formatNearDay(localOf(toldAt, now.zone).date, now))]),
  ];
  return (
    <div className={classes.quiet}>
      {parts.join('; ')}
      {decisionWords !== '' && <span dir="auto"> “{decisionWords}”</span>}
    </div>
  );
}
