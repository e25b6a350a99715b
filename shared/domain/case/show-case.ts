import { type DayPart, dayPartOf } from '../anonymity/hide-dates.ts';
import { daysBetween, localOf } from '../base/local-time.ts';
import type { Instant, LocalDate, Zone } from '../base/now.ts';
import type { Case, CaseStep, CaseStepKind } from './case.ts';
import { captionKey, caseTexts, factorKey, optionKey, type StepField, stepKey } from './case-texts.ts';
import type { ShownCase, ShownStep } from './shown-case.ts';

/** What a shown case says besides its own texts; from `shared/text`. */
export interface ShownCaseWords {
  readonly kinds: Readonly<Record<CaseStepKind, string>>;
  /** Asked where a case has no question of its own. */
  readonly question: string;
  /** The date and time of a step in a named case. */
  readonly moment: (at: Instant, zone: Zone) => string;
  /** `Day 1, morning`; without a number where nobody knows the first day. */
  readonly dayAndPart: (day: number | null, part: DayPart) => string;
}

/** The texts of an anonymous case by `CaseText.key`, and the day that is called 1. */
export interface SafeCase {
  readonly texts: ReadonlyMap<string, string>;
  readonly firstDay: LocalDate | null;
}

/**
 * A case as everybody may see it. With `safe` every text is the safe one, and one that `safe` does not hold is left out:
 * an original never stands in for it. Without it the case is shown as it is written.
 */
export function showCase(row: Case, safe: SafeCase | null, words: ShownCaseWords): ShownCase {
  const own = new Map(caseTexts(row).map(({ key, text }) => [key, text]));
  const texts = safe?.texts ?? own;
  const said = (key: string) => texts.get(key) ?? '';
  const when = (at: Instant | null) => (at === null ? '' : sayWhen(at, row.zone, safe, words));
  const turning = row.steps.findIndex(({ id }) => id === row.turningStepId);
  return {
    id: row.id,
    title: said('title'),
    anonymous: row.anonymous,
    steps: row.steps.map((step) => shownStep(step, when(step.at), said, words)),
    turning: turning < 0 ? null : turning,
    question: said('question') || words.question,
    options: row.options.map((_, at) => said(optionKey(at))),
    lesson: said('lesson'),
    factors: row.factors.map(({ cause }, at) => ({ cause, words: said(factorKey(at)) })),
    sustain: said('sustain'),
    improve: said('improve'),
  };
}

function shownStep(step: CaseStep, when: string, said: (key: string) => string, words: ShownCaseWords): ShownStep {
  const own = (field: StepField) => said(stepKey(step.id, field));
  return {
    id: step.id,
    kind: step.kind,
    title: own('title') || words.kinds[step.kind],
    when,
    place: own('place'),
    words: own('words'),
    more: own('more'),
    knew: own('knew'),
    said: own('said'),
    hindsight: own('hindsight'),
    notes: own('notes'),
    photos: step.photos.map((photo, at) => ({ ...photo, caption: said(captionKey(step.id, at)) })),
  };
}

function sayWhen(at: Instant, zone: Zone, safe: SafeCase | null, words: ShownCaseWords): string {
  if (safe === null) return words.moment(at, zone);
  const { date, time } = localOf(at, zone);
  const day = safe.firstDay === null ? null : daysBetween(safe.firstDay, date) + 1;
  return words.dayAndPart(day, dayPartOf(Number(time.slice(0, 2))));
}
