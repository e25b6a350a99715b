import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { ringTime } from '../../../../shared/domain/call/ring-time.ts';
import { settledWith } from '../../../../shared/domain/call/settled-with.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import type { CallListPaper, PrintedLine } from '../../../../shared/print/call-list-paper.ts';
import { paperSizeFor } from '../../../../shared/print/paper-size.ts';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatFullDay, formatMoment, formatTime } from '../../../../shared/text/format.ts';
import { clipped, openingWords } from '../../../../shared/text/opening-words.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { outcomeDigits } from '../card/outcome-digits.ts';
import { type Speaker, wordsOfCard } from '../card/words-record.ts';
import { type CardFacts, readCard } from '../queries/read-card.ts';

/** Whatever is longer is no line on paper. */
const mostShort = 200;
/** As much of the words as one says before the other speaks. */
const mostSaid = 240;
/** As many calls as are looked up in one go; then the screen has its turn. */
const chunk = 20;

export interface OnPaper {
  readonly business: Business;
  readonly now: Now;
  readonly speaker: Speaker;
  readonly kinds: readonly QueueContribution[];
}

/** A printed list in words, as the records are now; its lines keep their numbers. */
export async function listOnPaper(reader: Reader, list: CallList, on: OnPaper): Promise<CallListPaper> {
  const { business, speaker } = on;
  const printed = localOf(list.printedAt, business.zone);
  const lines: PrintedLine[] = [];
  for (let from = 0; from < list.callIds.length; from += chunk) {
    const part = list.callIds.slice(from, from + chunk).map((id, at) => lineOnPaper(reader, id, from + at + 1, on));
    lines.push(...(await Promise.all(part)).filter((line) => line !== null));
  }
  return {
    template: 'call-list',
    size: paperSizeFor(business.country),
    title: words.title(list.number),
    fileName: words.fileName(list.number, printed.date),
    foot: words.foot(list.number, business.name),
    numbered: true,
    facts: [
      formatFullDay(printed.date),
      words.paper.printed(formatTime(list.printedAt, business.zone), speaker.staffName(list.createdBy)),
      words.calls(list.callIds.length),
      ...(business.name === '' ? [] : [business.name]),
    ],
    how: words.paper.how(business.callingHours.from, business.callingHours.to),
    heads: words.paper.heads,
    outcomes: outcomeDigits.map(({ digit, outcome }) => ({ digit, words: today.outcomes[outcome] })),
    rungAt: words.paper.rungAt,
    note: words.paper.note,
    lines,
  };
}

/** Null for a call that was taken back since. */
async function lineOnPaper(reader: Reader, callId: Id, number: number, on: OnPaper): Promise<PrintedLine | null> {
  const facts = await readCard(reader, callId);
  if (facts === null) return null;
  const { call, customer, alsoOpen } = facts;
  const lineOf = (of: typeof call): Promise<string> | undefined => on.kinds.find(({ kind }) => kind === of.kind)?.line(reader, of);
  const with_ = new Set(settledWith(alsoOpen, on.now, false));
  const also = await Promise.all(
    alsoOpen.filter(({ id }) => with_.has(id)).map(async (one) => (await lineOf(one)) ?? today.kinds[one.kind]),
  );
  const said = wordsOfCard('say', facts, on.now, on.speaker);
  return {
    number,
    name: clipped(customer.name, mostShort),
    phones: customer.phones.slice(0, 3).map(({ text }) => text),
    noPhone: words.paper.noPhone,
    why: clipped((await lineOf(call)) ?? today.kinds[call.kind], mostShort),
    when: whenOf(facts, on),
    also: also.slice(0, 5).map((one) => clipped(one, mostShort)),
    say: call.nextStep === 'write' ? today.titleOf.write(callName(customer.name)) : openingWords(wordingText(said.pieces), mostSaid),
    language: said.chosen.language,
  };
}

/** By when, before what, and when they may be rung where that is not as everywhere. */
function whenOf({ call, zone, standing, visit }: CardFacts, { business, now }: OnPaper): string[] {
  const { state, from, elsewhere } = ringTime(callTiming({ now, business }, zone));
  const there = zone ?? business.zone;
  const arrival = visit?.startsAt ?? call.arrivalAt;
  return [
    today.standing[standing],
    dueOnPaper(call, now, business),
    arrival !== null && arrival > now.instant ? words.paper.beforeVisit(formatMoment(arrival, now)) : '',
    elsewhere ? words.paper.theirClock(formatTime(now.instant, business.zone), formatTime(now.instant, there)) : '',
    state === 'quiet' ? words.paper.ringFrom(formatMoment(from, now, there)) : '',
  ].filter((part) => part !== '');
}

/** What is to be taken up again by now is simply due: its moment says nothing on paper. */
function dueOnPaper(call: Call, now: Now, business: Business): string {
  if (call.open === 0) return today.settled;
  if (tellAtDoor(call, now, callNumbersOf(business))) return today.atDoor;
  return call.dueIs === 'from' && call.dueAt <= now.instant ? '' : dueWords(call, now).words;
}
