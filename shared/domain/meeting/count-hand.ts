import type { MeetingItem } from './meeting.ts';

type Hands = MeetingItem['hands'];

const most = 999;
const mostOptions = 9;

/** Hands after one was raised (`by` 1) or taken back (-1) for an answer. An answer that nobody holds up is left out. */
export function countHand(hands: Hands, option: string, by: 1 | -1): Hands {
  const before = hands.find((one) => one.option === option);
  const count = Math.min(most, (before?.count ?? 0) + by);
  if (count <= 0) return hands.filter((one) => one.option !== option);
  if (before !== undefined) return hands.map((one) => (one.option === option ? { option, count } : one));
  return hands.length < mostOptions ? [...hands, { option, count }] : hands;
}
