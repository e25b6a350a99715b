import type { Id } from '../../../../shared/domain/base/id.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';

/** Opens the card of one call in *Today*. */
export function openCall(id: Id, navigate: (path: string) => void): void {
  chooseCall(id);
  navigate('/today');
}
