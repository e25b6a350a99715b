import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { warrantyLeft } from '../../../../shared/domain/equipment/warranty-left.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { WordingCode } from '../../../../shared/domain/wording/wording-codes.ts';
import type { JobSheet } from '../../../../shared/print/job-sheet-paper.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { contacts as contactWords } from '../../../../shared/text/en/contacts.ts';
import { jobSheet as words } from '../../../../shared/text/en/job-sheet.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { clipped } from '../../../../shared/text/opening-words.ts';
import { sayWording } from '../../../../shared/text/say-wording.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { warrantyWords } from '../../../../shared/text/warranty-words.ts';
import { emptyRecord, type WordingRecord } from '../../../../shared/text/wording-facts.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import type { Owed, SheetFacts } from './read-sheet.ts';
import { partsOf, spacesOf } from './sheet-spaces.ts';

/** Who prints, for whom, and when. */
export interface OnSheet {
  readonly business: Business;
  readonly now: Now;
  /** Who speaks where nobody is named for the visit. */
  readonly caller: string;
  readonly staffName: (id: string | null) => string;
}

/** Whatever is longer is no line on paper. */
const mostShort = 200;
/** More than anybody looks at on the way in. */
const mostLessons = 8;
/** As much as is told of a visit that was about something else. */
const mostOfOthers = 400;

/** One sheet in words, as the records are now. @param place which of the day's visits it is; empty for none */
export function sheetOf(sheet: SheetFacts, place: string, on: OnSheet): JobSheet {
  const { facts, appointment } = sheet;
  const { job, property, chain } = facts;
  return {
    heading: jobs.job(job.number),
    place,
    chain: chain === null || chain.visit === 1 ? '' : words.chain(jobs.ordinal(chain.visit), chain.root.number),
    when: whenOf(sheet),
    facts: factsOf(sheet, on),
    people: peopleOf(sheet),
    address: property === null ? [words.noPlace] : addressLines(property.address, on.business.country),
    placeNote: property?.note ?? '',
    door: sheet.owed.filter(({ call }) => call.open === 1).map((owed) => doorOf(owed, sheet, on)),
    said: job.customerWords === '' ? words.noWords : job.customerWords,
    expects: expectationOf(job),
    pieces: facts.equipment.map((piece) => ({
      kind: piece.kind,
      make: [piece.make, piece.model].filter((part) => part !== null && part !== '').join(' '),
      serial: piece.serial ?? '',
      warranty: warrantyWords(warrantyLeft(piece, on.now.date), on.now),
    })),
    promised: sheet.promises.slice(0, 10).map((one) => words.promise(one.words, dayOf(one.dueOn, one.dueTime))),
    checks: sheet.lessons.slice(0, mostLessons),
    earlier: [
      ...sheet.earlier.chain.map((one) => earlierOf(one, true, on)),
      ...sheet.earlier.others.map((one) => earlierOf(one, false, on)),
    ],
    spaces: spacesOf(job),
    ...partsOf(job),
    leaving: appointment?.outcome === 'carried-out' ? '' : said('invite', sheet, facts.customer, on).say,
  };
}

function whenOf({ appointment }: SheetFacts): string {
  const slot = appointment?.slot ?? null;
  return slot === null ? words.toArrange : booking.slot(formatFullDay(slot.date), slot.start, slot.end);
}

function dayOf(date: string, time: string | null): string {
  return [formatFullDay(date), time].filter((part) => part !== null).join(' ');
}

function factsOf(sheet: SheetFacts, { staffName, business }: OnSheet): string[] {
  const { job, billTo, property, decisions } = sheet.facts;
  const crew = (sheet.appointment?.crew ?? []).map(staffName).filter((name) => name !== '');
  const unsure = job.originalJobId === null && decisions.some(({ decision }) => decision === 'unsure');
  const zone = property?.zone ?? business.zone;
  const told = sheet.owed.filter(({ call }) => call.state === 'done' && call.closedAt !== null);
  const known = [
    crew.length === 0 ? '' : words.crew(crew.join(', ')),
    [job.jobTypeName ?? (job.jobType === null ? '' : booking.jobTypes[job.jobType]), job.trade ?? '']
      .filter((part) => part !== '')
      .join(', '),
    unsure && sheet.original !== null ? words.perhapsFor(sheet.original.number) : '',
    job.noCharge ? words.noCharge : '',
    billTo === null ? '' : words.billTo(billTo.name),
    ...told.map(({ call, customer }) => words.told(callName(customer.name), formatFullDay(localOf(call.closedAt ?? '', zone).date))),
  ];
  return known
    .filter((part) => part !== '')
    .map((part) => clipped(part, mostShort))
    .slice(0, 8);
}

/** Who asked, who else is told, and whom else one may ask there; each once. */
function peopleOf({ facts, contacts }: SheetFacts): JobSheet['people'] {
  const { job, customer, property, parties } = facts;
  const others = parties.filter(({ id }) => id !== customer?.id);
  const phonesOf = (phones: readonly { readonly text: string }[]): string[] => phones.map(({ text }) => text);
  return [
    ...(customer === null ? [] : [{ name: customer.name, role: customer.company ?? '', phones: orNone(phonesOf(customer.phones)) }]),
    ...others.map(({ id, name, phones }) => ({
      name,
      role: today.standing[id === property?.customerId ? 'owner' : id === job.customerId ? 'asked' : 'lives-there'],
      phones: phonesOf(phones),
    })),
    ...contacts.slice(0, 10).map(({ name, role, phones }) => ({ name, role: contactWords.roles[role], phones: phonesOf(phones) })),
  ];
}

function orNone(phones: string[]): string[] {
  return phones.length === 0 ? [words.noPhone] : phones;
}

function doorOf({ call, customer }: Owed, sheet: SheetFacts, on: OnSheet): JobSheet['door'][number] {
  const name = callName(customer.name);
  const hint = tellAtDoor(call, on.now, callNumbersOf(on.business)) ? words.tellAtDoor(name) : words.notTold(name);
  return { hint: clipped(hint, mostShort), tick: words.toldTick, ...said('door', sheet, customer, on) };
}

/** In the words of whoever goes there, in the language of who hears them. */
function said(code: WordingCode, sheet: SheetFacts, to: SheetFacts['facts']['customer'], on: OnSheet): { say: string; language: string } {
  const { facts, appointment, original, wordings } = sheet;
  const { business, now, caller, staffName } = on;
  const crew = appointment?.crew.map(staffName).find((name) => name !== '') ?? null;
  const record: WordingRecord = {
    ...emptyRecord({ caller: crew ?? caller, business: business.name, zone: facts.property?.zone ?? business.zone }),
    customerName: to?.name ?? null,
    job: facts.job,
    original,
    asked: to?.id === facts.job.customerId,
    arrivalAt: appointment?.startsAt ?? null,
    crew,
    address: facts.property?.address ?? null,
  };
  const { pieces, chosen } = sayWording(code, to?.language ?? null, wordings, record, now);
  return { say: wordingText(pieces), language: chosen.language };
}

function expectationOf({ expectation, expectationSource }: Job): string {
  const source = expectationSource === null ? '' : booking.expectationSources[expectationSource];
  return expectation === '' || source === '' ? expectation : `${expectation}\n(${source})`;
}

function earlierOf(job: Job, isChain: boolean, { business }: OnSheet): JobSheet['earlier'][number] {
  const warranty = job.warrantyUntil === null ? '' : words.ourWarranty(formatFullDay(job.warrantyUntil));
  const day = job.completedAt === null ? '' : formatFullDay(localOf(job.completedAt, business.zone).date);
  const facts = [
    { label: words.theySaid, words: job.customerWords },
    { label: words.weFound, words: job.finding },
    { label: words.weDid, words: job.workDone },
    { label: words.weTold, words: job.explanation },
    { label: jobs.ifWrong, words: job.ifWrong },
    { label: jobs.plannedNext, words: job.plannedNext },
  ].filter((fact) => fact.words !== '');
  return {
    heading: words.earlier([jobs.job(job.number), day, isChain ? words.sameThing : '', warranty].filter((part) => part !== '')),
    facts: isChain ? facts : facts.slice(0, 3).map((fact) => ({ ...fact, words: clipped(fact.words, mostOfOthers) })),
  };
}
