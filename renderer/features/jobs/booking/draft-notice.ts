import { booking } from '../../../../shared/text/en/booking.ts';
import { dismissNotice, notify } from '../../../data/notices/notices.ts';

let shown: number | null = null;

/** Says where a booking that was left half way is to be found. */
export function tellDraftKept(goOn: () => void): void {
  shown = notify({ tone: 'info', text: booking.draftClosed, action: { label: booking.goOn, run: goOn } });
}

/** Takes that message off the screen once the booking is taken up again. */
export function dismissDraftKept(): void {
  if (shown !== null) dismissNotice(shown);
  shown = null;
}
