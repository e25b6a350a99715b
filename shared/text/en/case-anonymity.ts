import type { DayPart } from '../../domain/anonymity/hide-dates.ts';
import { localOf } from '../../domain/base/local-time.ts';
import type { Reason } from '../../domain/base/reason.ts';
import type { ShownCaseWords } from '../../domain/case/show-case.ts';
import { formatFullDay } from '../format.ts';
import { dayText } from './anonymity.ts';

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a shown case says besides its own texts. */
export const shownCaseText: ShownCaseWords = {
  kinds: {
    said: 'What the customer said',
    knew: 'What we knew',
    did: 'What we did',
    told: 'What we told them',
    answered: 'What they said back',
    came: 'What came of it',
  },
  question: 'What would you do now?',
  moment: (at, zone) => {
    const { date, time } = localOf(at, zone);
    return `${formatFullDay(date)}, ${time}`;
  },
  dayAndPart: (day: number | null, part: DayPart) =>
    day === null ? sentenceStart(dayText.part(part)) : `${sentenceStart(dayText.day(day))}, ${dayText.part(part)}`,
};

/** Words of a case that is shown without names. */
export const caseAnonymity = {
  unsafe: 'This case could not be made anonymous just now, so none of it is shown. Nothing is lost: open it again to try once more.',
  gone: 'This case is not on record any more.',
  /** Why it may not be told yet, by the reason of `mayTellCase`. */
  mayNotTell: ({ params }: Reason) =>
    params['told'] === 0
      ? `The first ${params['first']} cases of a team are told without names, or are the leader’s own. Make this one anonymous, or begin with a story of your own.`
      : `One more case is told without names, or is the leader’s own, before a case is told with names. Make this one anonymous, or tell a story of your own first.`,
} as const;
