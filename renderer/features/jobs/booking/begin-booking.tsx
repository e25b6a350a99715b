import { currentInstant, newId } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useBegin } from '../../../data/drafts/use-begin.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { type BookingDraft, bookingDraftKey, bookingPath, emptyBooking } from './booking-draft.ts';

/**
 * Begins a new booking. A link may say who it is for: `?customer=ID`, `?property=ID`, or `?name=` with what was typed
 * while searching.
 */
export function BeginBooking() {
  const { kernel, actor } = useProgram();
  const customerId = useStartParam('customer');
  const propertyId = useStartParam('property');
  const name = useStartParam('name');
  const presetOf = async (): Promise<Partial<BookingDraft> | null> => {
    const property = propertyId === null ? undefined : await readerOf(kernel.database).properties.get(propertyId);
    const who = customerId ?? property?.customerId ?? null;
    if (who === null) return name === null ? null : { search: name };
    return { customerId: who, ...(property !== undefined && { where: 'known' as const, propertyId: property.id }) };
  };
  useBegin(async () => {
    const id = newId();
    const preset = await presetOf();
    if (preset !== null) {
      const draft: BookingDraft = { ...emptyBooking(newId(), currentInstant()), ...preset };
      await keepDraft(kernel.database, `${bookingDraftKey(id)}/${actor.id}`, draft);
    }
    return bookingPath(id);
  });
  return null;
}
