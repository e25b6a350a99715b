import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { currentInstant, newId } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useBegin } from '../../../data/drafts/use-begin.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { type BookingDraft, bookingDraftKey, bookingPath, emptyBooking } from './booking-draft.ts';

/**
 * Begins a new booking. A link may say who it is for: `?customer=ID`, `?property=ID`, or `?name=` with what was typed
 * while searching; and when, from an empty place of the calendar.
 */
export function BeginBooking() {
  const { kernel, actor } = useProgram();
  const customerId = useStartParam('customer');
  const propertyId = useStartParam('property');
  const name = useStartParam('name');
  const slot = useStartSlot();
  const presetOf = async (): Promise<Partial<BookingDraft> | null> => {
    const property = propertyId === null ? undefined : await readerOf(kernel.database).properties.get(propertyId);
    const who = customerId ?? property?.customerId ?? null;
    if (who === null) return name === null ? null : { search: name };
    return { customerId: who, ...(property !== undefined && { where: 'known' as const, propertyId: property.id }) };
  };
  useBegin(async () => {
    const id = newId();
    const preset = { ...slot, ...(await presetOf()) };
    if (Object.keys(preset).length > 0) {
      const draft: BookingDraft = { ...emptyBooking(newId(), currentInstant()), ...preset };
      await keepDraft(kernel.database, `${bookingDraftKey(id)}/${actor.id}`, draft);
    }
    return bookingPath(id);
  });
  return null;
}

/** The slot of an empty place, `?day=2026-11-20&from=10:00&to=11:00`, as it is typed into the form. */
function useStartSlot(): Partial<Pick<BookingDraft, 'day' | 'from' | 'to'>> {
  const [day, from, to] = [useStartParam('day'), useStartParam('from'), useStartParam('to')];
  if (!localDateSchema.safeParse(day).success) return {};
  return { day: formatFullDay(day ?? ''), from: from ?? '', to: to ?? '' };
}
