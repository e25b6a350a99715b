import type { DayPart } from '../../domain/anonymity/hide-dates.ts';
import { localOf } from '../../domain/base/local-time.ts';
import type { Reason } from '../../domain/base/reason.ts';
import { withCapital } from '../../domain/base/with-capital.ts';
import type { Factor } from '../../domain/case/case.ts';
import type { ShownCaseWords } from '../../domain/case/show-case.ts';
import type { CasePageWords } from '../../formats/export/case-page.ts';
import { formatFullDay } from '../format.ts';
import { dayText } from './anonymity.ts';
import { cases } from './cases.ts';
import { closing } from './jobs.ts';

/** What a shown case says besides its own texts. */
export const shownCaseText: ShownCaseWords = {
  kinds: cases.kinds,
  question: cases.question,
  moment: (at, zone) => {
    const { date, time } = localOf(at, zone);
    return `${formatFullDay(date)}, ${time}`;
  },
  dayAndPart: (day: number | null, part: DayPart) =>
    day === null ? withCapital(dayText.part(part)) : `${withCapital(dayText.day(day))}, ${dayText.part(part)}`,
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

/** What a case says besides its own words where it is saved as a file. */
export const caseFile = {
  plainName: 'Case',
  language: 'en',
  knew: cases.knewThen,
  said: cases.hadSaid,
  hindsight: cases.later,
  stop: cases.stop,
  lesson: cases.lesson,
  factors: cases.factors,
  factor: ({ cause, words }: Factor) => (words.trim() === '' ? closing.causes[cause] : `${closing.causes[cause]}: ${words}`),
  sustain: cases.sustain,
  improve: cases.improve,
  missing: 'A picture that is not in this file',
} satisfies CasePageWords & { readonly plainName: string };
