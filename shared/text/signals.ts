import type { Signal } from '../domain/revisit/revisit-decision.ts';
import type { SignalCode, SignalParams } from '../domain/revisit/signal-codes.ts';

/**
 * Why a job looks like going back, in words that the customer could hear. Null: the signal counts, but saying it
 * helps nobody. Only what speaks for going back is shown; what spoke against it is kept in the record.
 */
const templates: { readonly [C in SignalCode]: ((p: SignalParams[C]) => string) | null } = {
  'same-equipment': ({ kind }) => `same ${small(kind)}`,
  'same-equipment-named': ({ kind }) => `same ${small(kind)}`,
  'same-thing': ({ thing }) => `same ${thing}`,
  'our-part': ({ thing }) => `the ${thing} that we worked on`,
  'joined-thing': ({ thing, other }) => `${thing}: it works through the ${other}`,
  'same-system': ({ system }) => `same system: ${system}`,
  sibling: null,
  'other-thing': null,
  'other-equipment': null,
  'other-of-its-kind': null,
  'same-place': ({ place }) => `same place: ${place}`,
  'touching-place': ({ place }) => `next to it: ${place}`,
  'other-place': null,
  days: ({ days }) => daysAgo(days),
  'recent-install': ({ days }) => `installed ${daysAgo(days)}`,
  'in-warranty': () => 'within the warranty',
  'says-still': ({ said }) => `they say “${said}”`,
  'says-short-lived': ({ said }) => `they say “${said}”`,
  'says-since': ({ said }) => `they say “${said}”`,
  'names-our-work': ({ said }) => `they name our work: “${said}”`,
  'names-new-thing': ({ said }) => `they name what we fitted: “${said}”`,
  'names-our-visit': ({ said }) => `they name our visit: “${said}”`,
  'names-our-advice': ({ said }) => `they name our advice: “${said}”`,
  'tried-our-advice': ({ said }) => `they did as we said: “${said}”`,
  'fed-up': ({ said }) => `they say “${said}”`,
  'is-it-meant': ({ said }) => `they ask “${said}”`,
  'asks-for-part': ({ said }) => `they wait for the part: “${said}”`,
  'same-symptom': ({ symptom }) => `same symptom: ${plain(symptom)}`,
  'kin-symptom': ({ symptom, before }) => `${plain(before)} then, ${plain(symptom)} now`,
  'other-symptom': null,
  'fault-after-work': () => 'a fault after our work',
  'same-words': () => 'the very same words',
  'shared-words': ({ words }) => `the same words: ${words}`,
  'booked-as-warranty': () => 'booked as warranty',
  'no-charge': () => 'no charge',
  'open-complaint': () => 'an open complaint',
  'part-not-on-hand': () => 'a part was not on hand',
  'temporary-repair': () => 'we mended it for the time being',
  'left-unsure': () => 'we were not certain when we left',
  'own-fault': () => 'we noted it as ours',
  'same-trade': ({ trade }) => `same trade: ${trade}`,
  'other-trade': null,
  'other-occupant': null,
  'new-occupant-words': null,
  'declined-repair': ({ declined }) => `they had declined: ${declined}`,
  maintenance: null,
  'not-a-fault': null,
  'wants-more': null,
  paper: null,
  'planned-visit': null,
  'quote-accepted': null,
  'outside-cause': null,
  'area-outage': null,
  'customer-altered': ({ said }) => `it was changed since: “${said}”`,
  'unknown-doer': null,
  'which-one': null,
  'since-that-day': ({ said }) => `they say “${said}”: the day we were there`,
  'false-alarm': null,
  'may-cause': ({ symptom }) => `our work may have to do with it: ${plain(symptom)}`,
  'upkeep-before': null,
  contrast: null,
  frost: null,
  'trade-is-system': null,
  'left-undone': () => 'something was left to do',
  'nothing-against': null,
  'user-did': null,
  'other-number': null,
  praised: null,
  'other-one': null,
  'other-unit': null,
  supplier: null,
  'bare-message': () => 'they did not say what it is about',
  'caller-only': () => 'same caller',
  'person-decides': null,
};

/** What spoke against it, or only counted: for the record and for whoever tunes the rule, not for the customer. */
const quietTemplates: { readonly [C in SignalCode]?: (p: SignalParams[C]) => string } = {
  sibling: ({ thing, other }) => `another of its kind: ${thing}, not ${other}`,
  'other-thing': ({ thing, other }) => (thing === '' ? 'another thing' : `another thing: ${thing}, not ${other}`),
  'other-equipment': ({ kind, before }) => `other equipment: ${kind}, not ${before}`,
  'other-of-its-kind': ({ kind, before }) => `another of the same kind: ${kind}, not ${before}`,
  'other-place': ({ place, before }) => `another place: ${place}, not ${before}`,
  'other-symptom': ({ symptom, before }) => `another symptom: ${plain(symptom)}, not ${plain(before)}`,
  'other-trade': ({ trade, before }) => `another trade: ${trade}, not ${before}`,
  'other-occupant': () => 'somebody else lived there then',
  'new-occupant-words': ({ said }) => `they are new there: “${said}”`,
  maintenance: ({ said }) => (said === '' ? 'regular care' : `regular care: “${said}”`),
  'not-a-fault': () => 'nothing is said to be wrong',
  'wants-more': ({ said }) => `they want something new: “${said}”`,
  paper: ({ said }) => `about a paper: “${said}”`,
  'planned-visit': ({ said }) => `it was planned: “${said}”`,
  'quote-accepted': ({ said }) => (said === '' ? 'a price that we gave is accepted' : `a price that we gave is accepted: “${said}”`),
  'outside-cause': ({ said }) => `something else did it: “${said}”`,
  'unknown-doer': ({ said }) => `somebody else may have done it: “${said}”`,
  'area-outage': ({ said }) => `the whole area: “${said}”`,
  'which-one': ({ said }) => `they mean another one: “${said}”`,
  'false-alarm': ({ said }) => `it was nothing: “${said}”`,
  'upkeep-before': () => 'the earlier visit was regular care',
  contrast: ({ said }) => `the earlier one is done, now: “${said}”`,
  frost: ({ said }) => `the cold: “${said}”`,
  'trade-is-system': ({ trade }) => `${trade} has one system`,
  'nothing-against': () => 'nothing speaks against it',
  'user-did': () => 'the customer had done it',
  'other-number': ({ said, before }) => `another number: ${said}, not ${before}`,
  praised: ({ thing }) => (thing === '' ? 'they praise the earlier work' : `they praise the ${thing}`),
  'other-one': ({ said }) => `another one: “${said}”`,
  'other-unit': () => 'another unit',
  supplier: () => 'a supplier about goods',
  'person-decides': () => 'a person has to decide',
};

/** Any signal in words, also those that customers never hear. A code of another version stands for itself. */
export function signalReason({ code, params }: Signal): string {
  const template = (templates as Lookup)[code] ?? (quietTemplates as Lookup)[code];
  return template?.(params as never) ?? code;
}

type Lookup = Readonly<Record<string, ((p: never) => string) | null | undefined>>;

function daysAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** The reasons of a finding or of an answer, the weightiest first, each once. Codes of another version are passed over. */
export function signalWords(signals: readonly Signal[]): string[] {
  const words = signals
    .filter(({ points }) => points >= 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ code, params }) => (templates as Lookup)[code]?.(params as never));
  return [...new Set(words.filter((word) => word !== undefined && word !== null))] as string[];
}

/** `no-hot-water` as people say it. */
function plain(fault: string): string {
  return fault.replaceAll('-', ' ');
}

/** A kind of equipment inside a sentence: `Water heater` as `water heater`, `AC condenser` as it is. */
function small(kind: string): string {
  return /^\p{Lu}\p{Ll}/u.test(kind) ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind;
}
