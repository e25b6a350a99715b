import { type PutOffChoice, putOffChoices, putOffUntil } from '../../../../shared/domain/call/put-off.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';

/** Everybody who works here, whoever sits here first, and nobody in particular (an empty value) at the end. */
export function usePeopleChoices(): readonly { readonly value: string; readonly label: string; readonly hand: string }[] {
  const { staff, actor } = useProgram();
  const others = staff.filter(({ id }) => id !== actor.id);
  return [
    { value: actor.id, label: desk.you(actor.name), hand: desk.handOverMine(actor.name) },
    ...others.map(({ id, name }) => ({ value: id, label: name, hand: desk.handOverTheirs(name) })),
    { value: '', label: desk.anybody, hand: '' },
  ];
}

/** Until when one can put off, each with the moment that it means. */
export function usePutOffChoices(): readonly { readonly value: PutOffChoice; readonly label: string }[] {
  const { business } = useProgram();
  const now = useNow();
  const timing = callTiming({ now, business }, null);
  return putOffChoices.flatMap((value) => {
    const until = putOffUntil(value, timing);
    return until === null ? [] : [{ value, label: desk.putOffChoices[value](formatMoment(until, now)) }];
  });
}
