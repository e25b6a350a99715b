import type { Id } from '../base/id.ts';
import { addDays, addMinutes, laterOf, localOf } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import type { Job } from '../job/job.ts';
import {
  nextSlot,
  officeTime,
  openRoster,
  runningSlot,
  type SampleRoster,
  type SampleSlot,
  slotOn,
  workdayAhead,
} from './sample-calendar.ts';
import type { SampleCase, SampleContent, StoryJob } from './sample-content.ts';
import type { SampleDesk } from './sample-desk.ts';
import type { KnownPerson, KnownPlace, SamplePeople } from './sample-people.ts';

/** One job of the sample shop before it has its number: who asked for it, where, when, and what was said. */
export interface PlannedJob {
  readonly id: Id;
  readonly visit: SampleCase | StoryJob;
  readonly trade: string;
  readonly customer: KnownPerson;
  readonly place: KnownPlace | null;
  readonly asked: Instant;
  readonly slot: SampleSlot | null;
  readonly status: Job['status'];
  readonly crew: readonly Id[];
  /** The job of the same story before this one. */
  readonly before: PlannedJob | null;
  /** Only of stories. */
  readonly story: StoryJob | null;
}

/** Days that must lie between two jobs at one place that have nothing to do with each other. */
const apart = 100;
const oldest = 722;

interface Plan {
  readonly content: SampleContent;
  readonly people: SamplePeople;
  readonly desk: SampleDesk;
  readonly roster: SampleRoster;
  readonly jobs: PlannedJob[];
}

/** All jobs of two years: first the stories, then what else happened, then what comes back every year. */
export function planSampleJobs(content: SampleContent, people: SamplePeople, desk: SampleDesk): PlannedJob[] {
  const plan: Plan = { content, people, desk, roster: openRoster(desk), jobs: [] };
  for (const story of content.stories) planStory(story, plan);
  content.cases.forEach((one, index) => {
    planCase(one, 4 + Math.floor((index * 397) % (oldest - 4)), plan);
  });
  planUpkeep(plan);
  return plan.jobs.toSorted((a, b) => (a.asked === b.asked ? a.id.localeCompare(b.id) : a.asked < b.asked ? -1 : 1));
}

function planStory({ who, at, jobs }: SampleContent['stories'][number], plan: Plan): void {
  const { people, desk } = plan;
  const customer = people.byName.get(who);
  if (customer === undefined) throw new Error(`Nobody is called ${who}.`);
  const own = people.places.filter(({ holder }) => holder === customer);
  const place = at === undefined ? own[0] : own.find((one) => one.place.line === at[0] && one.unit === (at[1] ?? one.place.unit ?? null));
  let before: PlannedJob | null = null;
  for (const story of jobs) {
    const { slot, lead } = visitOfStory(story, who, before, plan);
    const asked = laterOf(askedForStory(story, slot, desk), before?.slot ? addMinutes(before.slot.endsAt, 15) : '');
    const job: PlannedJob = {
      id: desk.newId(asked),
      visit: story,
      trade: story.trade,
      customer,
      place: place ?? null,
      asked,
      slot,
      status: story.state ?? (story.ago === undefined ? 'scheduled' : 'done'),
      crew: slot === null ? [] : crewOf(lead, story.said, desk),
      before,
      story,
    };
    plan.jobs.push(job);
    before = job;
  }
}

function visitOfStory(
  story: StoryJob,
  who: string,
  before: PlannedJob | null,
  { desk, roster }: Plan,
): { slot: SampleSlot | null; lead: Id } {
  const lead = technicianFor(story.trade, who, desk);
  const part = desk.draw(4, story.said);
  const { team, now } = desk;
  const send = (slot: SampleSlot) => ({ slot, lead: roster.send([lead, team.sam, team.theo, team.owner, team.jonah], slot) });
  if (story.ago !== undefined) {
    const date = addDays(now.date, -story.ago);
    const earliest = before?.slot ? addDays(before.slot.slot.date, 1) : date;
    return { slot: roster.book(lead, laterOf(date, earliest), part, before === null ? 'before' : 'after'), lead };
  }
  if (story.state === 'in-progress') return send(runningSlot(desk));
  // Late enough for a call to be due before it.
  if (story.today !== undefined) return send(nextSlot(story.today === 'morning' ? 20 : 150, desk));
  if (story.ahead !== undefined) return send(slotOn(workdayAhead(story.ahead, desk), part, desk));
  return { slot: null, lead };
}

function askedForStory(story: StoryJob, slot: SampleSlot | null, desk: SampleDesk): Instant {
  const { now } = desk;
  const minutes = 15 + desk.draw(480, 'asked', story.said);
  if (story.asked !== undefined) return officeTime(addDays(now.date, -story.asked), minutes, desk);
  if (story.notice === 'due') return officeTime(now.date, sinceOpening(desk), desk);
  if (slot === null || slot.startsAt > now.instant)
    return officeTime(addDays(now.date, -1), story.notice === 'overdue' ? 120 : minutes, desk);
  return askedBefore(slot, 1 + desk.draw(3, 'days', story.said), minutes, desk);
}

/** So many minutes after opening that it was a moment ago, while the shop is open. */
function sinceOpening({ now, business }: SampleDesk): number {
  const opened = business.openingHours.find((hours) => hours !== null)?.from ?? '08:00';
  const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const { time } = localOf(now.instant, now.zone);
  return Math.max(0, Math.min(minutesOf(time) - minutesOf(opened) - 20, 520));
}

/** Some days before the visit, in opening hours. */
function askedBefore({ slot }: SampleSlot, days: number, minutes: number, desk: SampleDesk): Instant {
  return officeTime(addDays(slot.date, -days), minutes, desk);
}

function planCase(one: SampleCase, wantedAge: number, plan: Plan): void {
  for (const spread of [apart, 45, 20]) {
    for (let turn = 0; turn < 24; turn += 1) {
      const age = 4 + ((wantedAge - 4 + turn * 53) % (oldest - 4));
      const isFree = freeAround(age, spread, plan);
      const fitting = plan.people.places.filter((place) => fits(one, place, age) && isFree(place));
      if (fitting.length === 0) continue;
      planVisit(one, plan.desk.pick(fitting, one.said, age), age, plan);
      return;
    }
  }
  throw new Error(`Nowhere could this have happened: ${one.said}`);
}

function fits(one: SampleCase, { holder, place }: KnownPlace, age: number): boolean {
  const { person } = holder;
  if (person.since < age + 8 || person.quietFor > age || person.group === 'prospect') return false;
  if (one.thing !== undefined && !place.has.includes(one.thing)) return false;
  if (one.who !== undefined) return person.name === one.who;
  if (person.language !== one.lang) return false;
  if (one.at === 'block') return place.units !== undefined;
  return place.units === undefined && person.business === (one.at === 'business');
}

/** Tells of a place whether nothing else happened there within so many days. */
function freeAround(age: number, spread: number, { jobs, desk }: Plan): (place: KnownPlace) => boolean {
  const from = addDays(desk.now.date, -age - spread);
  const to = addDays(from, 2 * spread);
  const busy = new Set(jobs.filter((job) => dayOf(job) > from && dayOf(job) < to).map(({ place }) => place));
  return (place) => !busy.has(place);
}

function dayOf({ slot, asked }: PlannedJob): LocalDate {
  return slot?.slot.date ?? asked.slice(0, 10);
}

function planVisit(one: SampleCase, place: KnownPlace, age: number, { desk, roster, jobs }: Plan): void {
  const key = `${one.said} ${place.id}`;
  const lead = technicianFor(one.trade, key, desk);
  const slot = roster.book(lead, addDays(desk.now.date, -age), desk.draw(4, 'part', key));
  const asked = askedBefore(slot, 1 + desk.draw(4, 'days', key), 15 + desk.draw(480, 'minutes', key), desk);
  const tenant = place.tenants.find(({ since, until }) => since <= slot.slot.date && (until === null || until > slot.slot.date));
  // Half of what happens in a let place is told by who lives there.
  const customer = one.at === 'block' && tenant !== undefined && desk.draw(2, 'tenant', key) === 1 ? tenant.person : place.holder;
  const crew = crewOf(lead, key, desk);
  jobs.push({
    id: desk.newId(asked),
    visit: one,
    trade: one.trade,
    customer,
    place,
    asked,
    slot,
    status: 'done',
    crew,
    before: null,
    story: null,
  });
}

/** What has to be looked after once a year, in the two years past; those who stay away have had theirs longer ago. */
function planUpkeep(plan: Plan): void {
  const { content, people } = plan;
  people.places.forEach((place, index) => {
    const { quietFor } = place.holder.person;
    const ages = quietFor > 0 ? [quietFor + 6, quietFor + 130, quietFor + 250] : [40, 222, 405].map((age) => age + ((index * 37) % 310));
    for (const age of ages) {
      const fitting = content.upkeep.filter((one) => fits(one, place, age));
      if (age > oldest || fitting.length === 0 || !freeAround(age, quietFor > 0 ? 60 : 75, plan)(place)) continue;
      planVisit(plan.desk.pick(fitting, place.id, age), place, age, plan);
    }
  });
}

/** Sam and Theo share the trades; the owner goes herself now and then. */
function technicianFor(trade: string, key: string, { team, draw }: SampleDesk): Id {
  if (draw(7, 'owner', key) === 0) return team.owner;
  return trade === 'plumbing' || trade === 'drywall' || trade === 'roofing' ? team.sam : team.theo;
}

function crewOf(lead: Id, key: string, { team, draw }: SampleDesk): Id[] {
  return draw(5, 'apprentice', key) === 0 && lead !== team.owner ? [lead, team.jonah] : [lead];
}
