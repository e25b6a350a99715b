import type { Id } from '../../../shared/domain/base/id.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import { caseTexts } from '../../../shared/domain/case/case-texts.ts';
import { firstDayOf } from '../../../shared/domain/case/gather-knowledge.ts';
import { type SafeCase, showCase } from '../../../shared/domain/case/show-case.ts';
import type { ShownCase } from '../../../shared/domain/case/shown-case.ts';
import { shownCaseText } from '../../../shared/text/en/case-anonymity.ts';
import type { Reader } from '../kernel/reader.ts';
import { type Anonymiser, anonymiser } from './anonymiser.ts';
import { readSafeTexts, type SafeTexts } from './read-safe-texts.ts';

/** `unsafe`: the case is anonymous and could not be made so; nothing of it may be shown. Words: `caseAnonymity`. */
export type CaseAnswer = { readonly state: 'shown'; readonly shown: ShownCase } | { readonly state: 'gone' } | { readonly state: 'unsafe' };

/** A case as everybody may see it, on screen, on paper and in files: the only way in which a case leaves its editor. */
export async function readShownCase(reader: Reader, caseId: Id, anonymise: Anonymiser = anonymiser): Promise<CaseAnswer> {
  const row = await reader.cases.get(caseId);
  if (row === undefined || row.live === 0) return { state: 'gone' };
  if (!row.anonymous) return { state: 'shown', shown: showCase(row, null, shownCaseText) };
  if (isShippedStory(row)) return { state: 'shown', shown: showCase(row, asWritten(row), shownCaseText) };
  try {
    const safe = toSafeCase(await readSafeTexts(reader, row, [], anonymise));
    return { state: 'shown', shown: showCase(row, safe, shownCaseText) };
  } catch {
    return { state: 'unsafe' };
  }
}

/**
 * Further texts about a case, such as notes, actions and minutes, as everybody may see them: with the same roles as in the
 * case where it is anonymous, else as they are. Null where they could not be made safe; then none of them may be shown.
 */
export async function safeTexts(
  reader: Reader,
  row: Case,
  texts: readonly string[],
  anonymise: Anonymiser = anonymiser,
): Promise<readonly string[] | null> {
  if (!row.anonymous || texts.every((text) => text.trim() === '')) return texts;
  try {
    return (await readSafeTexts(reader, row, texts, anonymise)).more.map(({ safe }) => safe);
  } catch {
    return null;
  }
}

/** A story that ships with the program names nobody, until somebody has written in it. */
function isShippedStory({ libraryKey, rev }: Case): boolean {
  return libraryKey !== null && rev === 1;
}

function asWritten(row: Case): SafeCase {
  const texts = new Map(caseTexts(row).map(({ key, text }) => [key, text]));
  return { texts, firstDay: firstDayOf(row, { jobs: [], appointments: [] }) };
}

function toSafeCase({ texts, firstDay }: SafeTexts): SafeCase {
  return { texts: new Map(texts.map(({ place, said }) => [place.key, said.safe])), firstDay };
}
