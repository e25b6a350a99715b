import type { ComponentType, LazyExoticComponent } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Instant, Now } from '../../../shared/domain/base/now.ts';
import type { Business } from '../../../shared/domain/business/business.ts';
import type { Call, CallKind } from '../../../shared/domain/call/call.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import type { LessonAnswer, LessonMoment } from '../../../shared/domain/lesson/lesson-answers.ts';
import type { Action } from '../actions/action.ts';
import type { OwnDrafts } from '../drafts/own-drafts.ts';
import type { Reader } from '../kernel/reader.ts';
import type { CalendarSource } from './calendar.ts';

/** A screen and the path that opens it, in wouter's notation: `/jobs/:id`. */
export interface RouteContribution {
  readonly path: string;
  readonly screen: ComponentType | LazyExoticComponent<ComponentType>;
  /** Fills the window, without menu and top bar: for what a whole team looks at. It shows the way back itself. */
  readonly alone?: true;
}

/** An entry of the left rail. Only what exists is listed. */
export interface RailEntry {
  readonly path: string;
  readonly label: string;
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
  /** Other paths beneath which it is shown as chosen, such as those of its tabs. */
  readonly alsoAt?: readonly string[];
  /** Place in the rail, lower first. */
  readonly order: number;
  /** What is waiting there; shown when above 0. `urgent` colours it. */
  readonly count?: (reader: Reader, now: Now) => Promise<{ readonly count: number; readonly urgent: boolean }>;
}

/** Whose timeline is asked for: exactly one of these is named. `jobsInScope` reads the jobs that it is about. */
export interface TimelineScope {
  readonly customerId?: Id;
  readonly propertyId?: Id;
  readonly equipmentId?: Id;
  readonly jobId?: Id;
}

/** What an entry is, in the order in which filters offer it; it names the icon too. */
export const timelineKinds = [
  'job',
  'visit',
  'call',
  'revisit',
  'complaint',
  'recovery',
  'promise',
  'praise',
  'review',
  'case',
  'photo',
  'import',
  'change',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One thing that happened, in words; newest first when composed. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: Instant;
  readonly kind: TimelineKind;
  readonly title: string;
  readonly detail: string;
  /** Where it leads; null for what has no page of its own. */
  readonly path: string | null;
  /** Who did it, a staff id, where that is worth saying. */
  readonly by?: Id;
  /** Of a call: which kind it was. */
  readonly call?: CallKind;
  /** What a call of such a kind settles: told on the line of that call, where one was made at that moment by that person. */
  readonly settledBy?: readonly CallKind[];
  /** What it is besides its kind: a line that tells of two things is found under both. */
  readonly also?: readonly TimelineKind[];
}

/** Entries of a source that reads a bounded number of rows; `more` when there are older ones that it does not tell. */
export interface TimelinePart {
  readonly entries: readonly TimelineEntry[];
  readonly more: boolean;
}

/** Tells what one feature knows of a scope, in any order. It reads through indexes and never more than it shows. */
export type TimelineSource = (reader: Reader, scope: TimelineScope) => Promise<TimelinePart | readonly TimelineEntry[]>;

/** What the card at the right of *Today* is handed. */
export interface QueueCardProps {
  readonly call: Call;
  /** The card on which somebody is rung: words to say, what they answer, how it went. For kinds that only sometimes ring. */
  readonly Ring: ComponentType<{ call: Call }>;
}

/** How one kind of due thing shows in *Today*: its line in the list and its card beside it. */
export interface QueueContribution {
  readonly kind: CallKind;
  readonly icon: RailEntry['icon'];
  readonly card: ComponentType<QueueCardProps>;
  /** The first line of the list entry where it is not the customer's name: for what concerns nobody outside. */
  readonly name?: (reader: Reader, call: Call) => Promise<string>;
  /** The second line of the list entry; the first is the customer's name. */
  readonly line: (reader: Reader, call: Call) => Promise<string>;
  /** Which of these open calls of the kind have gone quietly by `now`: the queue and its counts leave them out. */
  readonly gone?: (reader: Reader, calls: readonly Call[], now: Now) => Promise<ReadonlySet<Id>>;
  /** What was due before this has gone quietly in any case: it is not even read. Without it years of it would be. */
  readonly goneBefore?: (now: Now, business: Pick<Business, 'numbers'>) => Instant;
}

/** A list that stands as a tab beside the other lists of records. */
export interface ListTab {
  readonly path: string;
  readonly label: string;
  /** Place among the tabs, lower first. */
  readonly order: number;
}

/** A section of the settings that another feature keeps. */
export interface SettingsSection {
  readonly title: string;
  readonly panel: LazyExoticComponent<ComponentType>;
  /** Place among the sections of features, lower first. */
  readonly order: number;
}

/** One figure of the strip above the queue of *Today*. */
export interface StripFigure {
  readonly label: string;
  readonly value: string;
  /** Said beneath it, quietly; empty for nothing. */
  readonly note: string;
  /** Amber or red, with a word that says so in `note`. */
  readonly tone: 'plain' | 'due' | 'over';
}

/** A way to another screen. */
export interface ScreenLink {
  readonly path: string;
  readonly label: string;
}

/** Something half done that its person can come back to: a chip in the top bar. */
export interface HalfDone {
  readonly key: string;
  readonly kind: 'booking' | 'closing' | 'call' | 'call-list' | 'complaint';
  /** Whom or what it is about. */
  readonly label: string;
  /** When it was last worked on. */
  readonly at: Instant;
  readonly path: string;
  /** The call to choose there. */
  readonly callId?: Id;
}

/** What a feature finds half done among one person's drafts and parked places. */
export type HalfDoneSource = (reader: Reader, own: OwnDrafts) => Promise<readonly HalfDone[]>;

/** A part of the form in which a job is booked or its visit closed, told of the job as far as it is known. */
export interface JobFormPanelProps {
  readonly jobId: Id;
  readonly moment: LessonMoment;
  readonly customerWords: string;
  readonly trade: Job['trade'];
  readonly jobType: Job['jobType'];
  readonly symptom: Job['symptom'];
  readonly equipmentKinds: readonly string[];
  /** What somebody made of lessons in this form; it is kept with it and saved with it. */
  readonly answers: readonly LessonAnswer[];
  readonly onAnswer: (answers: LessonAnswer[]) => void;
  /** Told which lessons stand there now: those without an answer count as seen once the form is saved. */
  readonly onShown: (lessonIds: readonly Id[]) => void;
}

/** What one feature adds to the program. `renderer/app/features.ts` lists them; features never import each other. */
export interface Feature {
  readonly name: string;
  readonly routes?: readonly RouteContribution[];
  readonly rail?: readonly RailEntry[];
  readonly listTabs?: readonly ListTab[];
  /** Screens of learning, as tabs beside each other. */
  readonly learnTabs?: readonly ListTab[];
  /** Offered beside the list of customers, and after an import brought some in. */
  readonly customerLinks?: readonly ScreenLink[];
  readonly actions?: readonly Action[];
  /** Stands alone in the window, in place of everything else, until the business is set up. */
  readonly firstScreen?: ComponentType | LazyExoticComponent<ComponentType>;
  /** Another way to begin, beneath those of the first screen. */
  readonly firstWay?: LazyExoticComponent<ComponentType>;
  /** Works behind every screen once the program is at rest, and shows nothing itself. */
  readonly background?: LazyExoticComponent<ComponentType>;
  /** Stands above every screen while there is something that everybody should know, and else shows nothing. */
  readonly banner?: LazyExoticComponent<ComponentType>;
  /** Stands above every screen of the sample shop. */
  readonly sampleBanner?: ComponentType | LazyExoticComponent<ComponentType>;
  readonly timeline?: TimelineSource;
  readonly queue?: readonly QueueContribution[];
  readonly halfDone?: HalfDoneSource;
  /** The one panel that shows a timeline; every page shows it through `TimelinePanel` of `renderer/data/react`. */
  readonly timelinePanel?: LazyExoticComponent<ComponentType<{ scope: TimelineScope }>>;
  /** Parts of another feature's page, shown beneath its own: on the page of a job, a customer, a property, a piece of equipment, and with a review. */
  readonly jobPanels?: readonly ComponentType<{ jobId: Id }>[];
  /** Beneath what the customer says while a job is booked, and above what was found while its visit is closed. */
  readonly bookingPanels?: readonly ComponentType<JobFormPanelProps>[];
  readonly closingPanels?: readonly ComponentType<JobFormPanelProps>[];
  readonly customerPanels?: readonly ComponentType<{ customerId: Id }>[];
  readonly propertyPanels?: readonly ComponentType<{ propertyId: Id }>[];
  readonly equipmentPanels?: readonly ComponentType<{ equipmentId: Id }>[];
  /** Stand above the queue of *Today* while there is something to say, and else show nothing. */
  readonly todayBanners?: readonly ComponentType[];
  readonly strip?: readonly ((reader: Reader, now: Now, business: Business) => Promise<StripFigure>)[];
  /** Parts of the card of a call that belong to its words: they follow right after those. */
  readonly cardLeads?: readonly ComponentType<{ call: Call }>[];
  /** Parts of the card of a call, beneath its own. */
  readonly cardPanels?: readonly ComponentType<{ call: Call }>[];
  readonly recoveryPanels?: readonly ComponentType<{ recoveryId: Id }>[];
  readonly complaintPanels?: readonly ComponentType<{ complaintId: Id }>[];
  readonly settingsSections?: readonly SettingsSection[];
  /** What the calendar shows of it; loaded with that screen, with the commands that move it. */
  readonly calendar?: () => Promise<CalendarSource>;
  readonly casePanels?: readonly ComponentType<{ caseId: Id }>[];
  readonly reviewPanels?: readonly ComponentType<{ reviewId: Id }>[];
}
