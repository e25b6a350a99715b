import type { Problem } from '../base/reason.ts';
import { type CallNumbers, callDefaults } from '../call/call-defaults.ts';
import { type ComplaintNumbers, complaintDefaults } from '../complaint/complaint-clocks.ts';
import { type LessonNumbers, lessonDefaults } from '../lesson/judge-lesson.ts';
import { type AgendaNumbers, agendaDefaults } from '../meeting/plan-agenda.ts';
import { type PlainWordsNumbers, plainWordsDefaults } from '../plain-words/plainness.ts';
import { type RecoveryNumbers, recoveryDefaults } from '../recovery/recovery-defaults.ts';
import { type ReviewNumbers, reviewDefaults } from '../review/plan-review.ts';
import { defaultRevisitWeights, type RevisitWeights } from '../revisit/revisit-weights.ts';
import type { Business } from './business.ts';

/** What a number counts. `share` is 0 to 1; `open-minutes` count opening time only, `open-days` days on which we work,
 * `grade` years of school. */
export type NumberUnit = 'open-minutes' | 'minutes' | 'open-days' | 'days' | 'times' | 'share' | 'points' | 'grade' | 'words' | 'cases';

/** One number of RULES that a business may change. */
export interface RuleNumber {
  /** What counts without a choice; its home is the rule. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly unit: NumberUnit;
}

function number(usual: number, unit: NumberUnit, least: number, most: number): RuleNumber {
  return { usual, unit, least, most };
}

const { acknowledgeWithin, tellBeforeArrival, checkCallAfterDays, secondTryAfter, triesBeforeOtherMeans } = callDefaults;
const { deskWorkWithin, comesUpAgainGrace } = callDefaults;
const weights = defaultRevisitWeights;
const counts = (usual: number): RuleNumber => number(usual, 'points', 0, 60);
const speaksAgainst = (usual: number): RuleNumber => number(usual, 'points', -100, 0);

/** RULES section 2: when a call is due, and what follows when nobody is reached. */
const callRuleNumbers = {
  acknowledgeWithin: number(acknowledgeWithin, 'open-minutes', 5, 2_400),
  tellBeforeArrival: number(tellBeforeArrival, 'minutes', 0, 240),
  checkCallAfterDays: number(checkCallAfterDays, 'days', 1, 30),
  secondTryAfter: number(secondTryAfter, 'open-minutes', 15, 2_400),
  triesBeforeOtherMeans: number(triesBeforeOtherMeans, 'times', 1, 10),
  deskWorkWithin: number(deskWorkWithin, 'open-minutes', 15, 2_400),
  comesUpAgainGrace: number(comesUpAgainGrace, 'minutes', 0, 480),
} as const satisfies { readonly [name in keyof CallNumbers]: RuleNumber };

/** RULES section 2: how soon somebody who complains has heard from us. */
const complaintRuleNumbers = {
  acknowledgeWithin: number(complaintDefaults.acknowledgeWithin, 'open-minutes', 15, 2_400),
  planWithinDays: number(complaintDefaults.planWithinDays, 'open-days', 1, 20),
} as const satisfies { readonly [name in keyof ComplaintNumbers]: RuleNumber };

/** RULES section 2: asking how it is once something was put right. */
const recoveryRuleNumbers = {
  followUpAfter: number(recoveryDefaults.followUpAfter, 'open-days', 1, 14),
  followUpAgainAfter: number(recoveryDefaults.followUpAgainAfter, 'days', 7, 180),
} as const satisfies { readonly [name in keyof RecoveryNumbers]: RuleNumber };

/** RULES section 6: looking back on jobs. */
const reviewRuleNumbers = {
  wentWellShare: number(reviewDefaults.wentWellShare, 'share', 0, 1),
  promptsPerWeek: number(reviewDefaults.promptsPerWeek, 'times', 0, 20),
  snoozes: number(reviewDefaults.snoozes, 'times', 0, 2),
  goneAfterDays: number(reviewDefaults.goneAfterDays, 'days', 2, 60),
} as const satisfies { readonly [name in keyof ReviewNumbers]: RuleNumber };

/** F5: whether a lesson helps, and when it has had its day. */
const lessonRuleNumbers = {
  settledAfter: number(lessonDefaults.settledAfter, 'days', 7, 365),
  fewestJobs: number(lessonDefaults.fewestJobs, 'times', 5, 200),
  shownUnused: number(lessonDefaults.shownUnused, 'times', 3, 100),
  unusedDays: number(lessonDefaults.unusedDays, 'days', 30, 730),
  fewestAnswers: number(lessonDefaults.fewestAnswers, 'times', 2, 50),
  notUsefulShare: number(lessonDefaults.notUsefulShare, 'share', 0.2, 0.95),
} as const satisfies { readonly [name in keyof LessonNumbers]: RuleNumber };

/** F0, F4: how much time the team's meeting gives to what. */
const meetingRuleNumbers = {
  meetingMinutes: number(agendaDefaults.meetingMinutes, 'minutes', 5, 240),
  mostCases: number(agendaDefaults.mostCases, 'cases', 1, 10),
  oneWrong: number(agendaDefaults.oneWrong, 'minutes', 1, 60),
  actions: number(agendaDefaults.actions, 'minutes', 1, 60),
  revisits: number(agendaDefaults.revisits, 'minutes', 1, 60),
  ownCase: number(agendaDefaults.ownCase, 'minutes', 1, 60),
  libraryCase: number(agendaDefaults.libraryCase, 'minutes', 1, 60),
  wentWell: number(agendaDefaults.wentWell, 'minutes', 1, 60),
  free: number(agendaDefaults.free, 'minutes', 1, 60),
} as const satisfies { readonly [name in keyof AgendaNumbers]: RuleNumber };

/** RULES section 11: how plain what we say to customers should be. */
const plainWordsRuleNumbers = {
  targetGrade: number(plainWordsDefaults.targetGrade, 'grade', 3, 14),
  fewestWords: number(plainWordsDefaults.fewestWords, 'words', 5, 100),
} as const satisfies { readonly [name in keyof PlainWordsNumbers]: RuleNumber };

/** RULES section 1: how much each sign counts that we go back for the same thing. Those of the table there. */
const revisitRuleNumbers = {
  flagFrom: number(weights.flagFrom, 'points', 10, 150),
  askFrom: number(weights.askFrom, 'points', 5, 150),
  sameEquipment: counts(weights.sameEquipment),
  sameSystem: counts(weights.sameSystem),
  installed: counts(weights.installed),
  inWarranty: counts(weights.inWarranty),
  persists: counts(weights.persists),
  sameSymptom: counts(weights.sameSymptom),
  bookedAsWarranty: counts(weights.bookedAsWarranty),
  noCharge: counts(weights.noCharge),
  complaint: counts(weights.complaint),
  leftUnsure: counts(weights.leftUnsure),
  sameTrade: counts(weights.sameTrade),
  otherTrade: speaksAgainst(weights.otherTrade),
  otherOccupant: speaksAgainst(weights.otherOccupant),
  declined: speaksAgainst(weights.declined),
  maintenance: speaksAgainst(weights.maintenance),
  planned: speaksAgainst(weights.planned),
} as const satisfies { readonly [name in keyof RevisitWeights]?: RuleNumber };

/** Every number by its name in `Business.numbers`: `calls.acknowledgeWithin`. */
export const ruleNumbers: Readonly<Record<string, RuleNumber>> = {
  ...named('calls', callRuleNumbers),
  ...named('complaints', complaintRuleNumbers),
  ...named('lessons', lessonRuleNumbers),
  ...named('meetings', meetingRuleNumbers),
  ...named('recoveries', recoveryRuleNumbers),
  ...named('reviews', reviewRuleNumbers),
  ...named('revisits', revisitRuleNumbers),
  ...named('plainWords', plainWordsRuleNumbers),
};

type Chosen = Pick<Business, 'numbers'>;

/** The numbers that rules on calls are handed. */
export function callNumbersOf(business: Chosen): CallNumbers {
  return chosen('calls', callDefaults, business);
}

/** The numbers that rules on complaints are handed. */
export function complaintNumbersOf(business: Chosen): ComplaintNumbers {
  return chosen('complaints', complaintDefaults, business);
}

/** The numbers that rules on asking how it is now are handed. */
export function recoveryNumbersOf(business: Chosen): RecoveryNumbers {
  return chosen('recoveries', recoveryDefaults, business);
}

/** The numbers that rules on reviews are handed. */
export function reviewNumbersOf(business: Chosen): ReviewNumbers {
  return chosen('reviews', reviewDefaults, business);
}

/** The numbers that rules on lessons are handed. */
export function lessonNumbersOf(business: Chosen): LessonNumbers {
  return chosen('lessons', lessonDefaults, business);
}

/** The numbers that the rule on a meeting's agenda is handed. */
export function agendaNumbersOf(business: Chosen): AgendaNumbers {
  return chosen('meetings', agendaDefaults, business);
}

/** The numbers that rules on plain words are handed. */
export function plainWordsNumbersOf(business: Chosen): PlainWordsNumbers {
  return chosen('plainWords', plainWordsDefaults, business);
}

/** The weights that the revisit rule is handed. */
export function revisitWeightsOf(business: Chosen): RevisitWeights {
  return chosen('revisits', defaultRevisitWeights, business);
}

/** Numbers that say what is usual anyway are left out: should the usual change one day, the business changes with it. */
export function tidyNumbers(numbers: Business['numbers']): Business['numbers'] {
  return Object.fromEntries(Object.entries(numbers).filter(([name, value]) => ruleNumbers[name]?.usual !== value));
}

/** What cannot stand: a number out of its bounds, a part where only whole ones count, asking from more than flagging. */
export function checkNumbers(business: Chosen): Problem[] {
  const wrong = Object.entries(business.numbers).flatMap(([name, value]) => {
    const known = ruleNumbers[name];
    return known === undefined ? [] : checkNumber(name, value, known);
  });
  const { askFrom, flagFrom } = revisitWeightsOf(business);
  const order: Problem[] =
    askFrom > flagFrom ? [{ path: ['numbers', 'revisits.askFrom'], code: 'asks-after-flag', params: { flagFrom } }] : [];
  return [...wrong, ...order];
}

function checkNumber(name: string, value: number, { least, most, unit }: RuleNumber): Problem[] {
  const path = ['numbers', name];
  if (value < least || value > most) return [{ path, code: 'number-out-of-bounds', params: { least, most, unit } }];
  return unit === 'share' || Number.isInteger(value) ? [] : [{ path, code: 'number-not-whole', params: {} }];
}

/** `defaults` with what the business has chosen. A number out of its bounds, from elsewhere, counts for nothing. */
function chosen<T extends object>(noun: string, defaults: T, { numbers }: Chosen): T {
  const own = Object.keys(defaults).flatMap((name) => {
    const key = `${noun}.${name}`;
    const known = ruleNumbers[key];
    const value = numbers[key];
    if (known === undefined || value === undefined || value < known.least || value > known.most) return [];
    return [[name, value] as const];
  });
  return own.length === 0 ? defaults : { ...defaults, ...Object.fromEntries(own) };
}

function named(noun: string, numbers: Readonly<Record<string, RuleNumber>>): Record<string, RuleNumber> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${noun}.${name}`, value]));
}
