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
  'joined-thing': ({ thing, other }) => `${thing} and ${other} belong together`,
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
  'same-words': () => 'nearly the same words',
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

function daysAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** The reasons of a finding or of an answer, the weightiest first, each once. Codes of another version are passed over. */
export function signalWords(signals: readonly Signal[]): string[] {
  const words = signals
    .filter(({ points }) => points >= 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ code, params }) => (templates as Readonly<Record<string, ((p: never) => string) | null | undefined>>)[code]?.(params as never));
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
