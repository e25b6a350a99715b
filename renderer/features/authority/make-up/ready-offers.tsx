import type { Call } from '../../../../shared/domain/call/call.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { readMakeUp } from '../queries/read-make-up.ts';
import { OfferList } from './offer-list.tsx';

/** On the card of a call: what is agreed and not told yet, so that it is said in this very call. */
export function ReadyOffers({ call: { recoveryId, complaintId } }: { call: Call }) {
  const ready = useQuery(
    async (reader) => {
      if (recoveryId === null && complaintId === null) return null;
      const { offers, askedOf } = await readMakeUp(reader, { recoveryId, complaintId });
      return { offers: offers.filter(({ state }) => state === 'agreed' || state === 'waiting'), askedOf };
    },
    [recoveryId, complaintId],
  );
  if (ready === undefined || ready === null || ready.offers.length === 0) return null;
  return (
    <Panel title={words.ready}>
      <OfferList {...ready} />
    </Panel>
  );
}
