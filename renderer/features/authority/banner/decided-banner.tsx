import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { addDays } from '../../../../shared/domain/base/local-time.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMoney } from '../../../../shared/text/format.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { NoteBar } from '../../../ui/note-bar.tsx';
import { useOffers } from '../make-up/use-offers.ts';
import { offerWhat } from '../offer-what.ts';
import { type Decided, readDecided } from '../queries/read-decided.ts';

/** An answer is told this long; the line in what is put right stays. */
const daysTold = 14;
const seenSchema = z.object({ ids: z.array(z.string()) });

/** Above *Today*: what the owner answered to somebody who asked, until they told the customer or have seen it. */
export function DecidedBanner() {
  const { actor } = useProgram();
  const now = useNow();
  const from = addDays(now.date, -daysTold);
  const decided = useQuery((reader) => readDecided(reader, actor.id, from), [actor.id, from]) ?? [];
  const seen = useDraft('offers-seen', seenSchema, { ids: [] });
  const ids = seen.value?.ids;
  if (ids === undefined) return null;
  const shown = decided.filter(({ offer }) => offer.state === 'agreed' || !ids.includes(offer.id));
  return shown.map((one) => (
    <Line key={one.offer.id} decided={one} onSeen={() => seen.change({ ids: [...ids.slice(-50), one.offer.id] })} />
  ));
}

function Line({ decided: { offer, name }, onSeen }: { decided: Decided; onSeen: () => void }) {
  const nameOf = useStaffName();
  const { tell } = useOffers();
  const [, navigate] = useLocation();
  const path = offer.recoveryId !== null ? `/recoveries/${offer.recoveryId}` : offer.complaintId && `/complaints/${offer.complaintId}`;
  return (
    <NoteBar
      actions={
        <>
          {offer.state === 'agreed' && (
            <Button variant="light" aria-label={words.tellLabel(`${offerWhat(offer)}, ${name}`)} onClick={() => tell(offer.id)}>
              {words.tell}
            </Button>
          )}
          {path && (
            <Button aria-label={words.banner.openLabel(name)} onClick={() => navigate(path)}>
              {words.banner.open}
            </Button>
          )}
          {offer.state === 'refused' && (
            <Button aria-label={words.banner.seenLabel(name)} onClick={onSeen}>
              {words.banner.seen}
            </Button>
          )}
        </>
      }
    >
      {sentence(offer, nameOf(offer.decidedBy), name)}
      {offer.decisionWords !== '' && <span dir="auto"> “{offer.decisionWords}”</span>}
    </NoteBar>
  );
}

function sentence(offer: Offer, who: string, name: string): string {
  const what = offerWhat(offer);
  if (offer.state === 'refused') return words.banner.no(who, what, name);
  return offer.asked === null ? words.banner.yes(who, what, name) : words.banner.less(who, what, formatMoney(offer.asked), name);
}
