import type { DayPart } from '../../domain/anonymity/hide-dates.ts';
import { localOf } from '../../domain/base/local-time.ts';
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
} as const;
