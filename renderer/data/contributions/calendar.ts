import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant, LocalDate, LocalTime, Now, Zone } from '../../../shared/domain/base/now.ts';
import type { Business } from '../../../shared/domain/business/business.ts';
import type { Stretch } from '../../../shared/domain/calendar/half-hours.ts';
import type { CalendarDay } from '../../../shared/domain/calendar/view-days.ts';
import type { CallKind } from '../../../shared/domain/call/call.ts';
import type { PaperDocument } from '../../../shared/print/paper-document.ts';
import type { Command } from '../kernel/command.ts';
import type { Reader } from '../kernel/reader.ts';
import type { Outcome } from '../kernel/run-command.ts';

/** What an entry of the calendar is, in the order in which filters offer it. */
export const calendarKinds = ['appointment', 'call', 'promise', 'meeting'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Carries out commands, as `useRunCommand` hands it out. */
export type RunCommand = <I, L, O>(command: Command<I, L, O>, input: I) => Promise<Outcome<O>>;

/** Where somebody puts an entry: a moment, or with `wholeDay` a date and no time. */
export interface CalendarTarget {
  readonly startsAt: Instant;
  /** Null for what has no length. */
  readonly endsAt: Instant | null;
  /** The date that was meant, by the business's wall calendar. */
  readonly date: LocalDate;
  readonly wholeDay: boolean;
}

/** What came of a move, as a sentence for the person who made it. */
export type CalendarMoved =
  | { readonly ok: true; readonly said: string; readonly operationId: Id | null }
  | { readonly ok: false; readonly said: string };

/** What a calendar shows of a feature. */
export interface CalendarEntry {
  readonly id: Id;
  readonly kind: CalendarKind;
  /** Whom or what it is about. */
  readonly title: string;
  /** What is to be done, in a few words; may be empty. */
  readonly detail: string;
  readonly startsAt: Instant;
  /** Null for what has a moment and no length. */
  readonly endsAt: Instant | null;
  /** The date that it belongs to where it has no time of its own. */
  readonly wholeDay: LocalDate | null;
  /** True where it may be put onto a day without a time. */
  readonly anyTime: boolean;
  /** What was agreed by the clock in `zone`; null where only the moment is known. */
  readonly agreed: { readonly date: LocalDate; readonly time: LocalTime } | null;
  readonly zone: Zone;
  /** True for what is carried out or settled: shown, and no longer judged. */
  readonly over: boolean;
  /** True where its people are then there and nowhere else. */
  readonly occupies: boolean;
  /** True where somebody outside is rung for it. */
  readonly rings: boolean;
  readonly path: string;
  /** The call to choose there. */
  readonly callId?: Id;
  /** Staff ids whose it is. */
  readonly people: readonly Id[];
  /** Moves it by the feature's own command; null where `fixed` says why it stays. */
  readonly move: ((run: RunCommand, target: CalendarTarget) => Promise<CalendarMoved>) | null;
  /** A sentence; empty where it can be moved. */
  readonly fixed: string;
}

/** What a calendar asks for. */
export interface CalendarQuestion {
  readonly days: readonly CalendarDay[];
  /** So many entries of a day are told at most; the others are counted. */
  readonly perDay: number;
  /** The half hours of the days, where what has a moment and no length is gathered by them; none in a month. */
  readonly halfHours: readonly Stretch[];
  /** Only what is this person's; null for everybody's. */
  readonly person: Id | null;
  readonly now: Now;
  readonly business: Business;
  /** Leaves out the calls that have gone quietly, as the features say that know their kinds. */
  readonly notGone: <E extends { readonly id: Id; readonly kind: CallKind }>(calls: readonly E[]) => Promise<E[]>;
  /** True where calls of that kind can go quietly: they are not to be counted unread. */
  readonly mayGo: (kind: CallKind) => boolean;
}

/** What is not told and is at odds with what is, all the same. */
export type CalendarUntold = Pick<CalendarEntry, 'id' | 'startsAt' | 'endsAt' | 'people' | 'occupies'>;

/** Entries in the order of time, and for each day of the question how many more there are. */
export interface CalendarPart {
  readonly entries: readonly CalendarEntry[];
  readonly more: readonly number[];
  /** The same for each half hour of the question; absent where nothing is gathered. */
  readonly gathered?: readonly number[];
  /** What of it makes conflicts although it is not told. */
  readonly untold?: readonly CalendarUntold[];
}

/** A day that somebody wants on paper. */
export interface DayOnPaper {
  readonly day: CalendarDay;
  /** Only what is this person's; null for everybody's. */
  readonly person: Id | null;
  readonly now: Now;
  readonly business: Business;
  /** Name of who prints it. */
  readonly caller: string;
  /** Empty for nobody. */
  readonly staffName: (id: Id | null) => string;
}

/** What one feature has in a calendar, all of one kind. It reads through indexes, and other rows only for what it tells. */
export interface CalendarSource {
  readonly kind: CalendarKind;
  readonly read: (reader: Reader, question: CalendarQuestion) => Promise<CalendarPart>;
  /** What goes along on paper for a day; null where there is nothing. */
  readonly paper?: (reader: Reader, day: DayOnPaper) => Promise<PaperDocument | null>;
}
