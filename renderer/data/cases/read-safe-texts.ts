import type { AnonymousText, CaseKnowledge } from '../../../shared/domain/anonymity/anonymous-text.ts';
import type { CaseMaterial } from '../../../shared/domain/anonymity/make-safe.ts';
import type { LocalDate } from '../../../shared/domain/base/now.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import { type CaseText, caseTexts } from '../../../shared/domain/case/case-texts.ts';
import { firstDayOf, gatherKnowledge, writesDayFirst } from '../../../shared/domain/case/gather-knowledge.ts';
import type { Reader } from '../kernel/reader.ts';
import type { Anonymiser } from './anonymiser.ts';
import { readCaseRecord } from './read-record.ts';

/** The texts of a case with what was replaced in them, whether or not the case is anonymous. */
export interface SafeTexts {
  readonly texts: readonly { readonly place: CaseText; readonly said: AnonymousText }[];
  /** Texts that were handed in besides, in their order. */
  readonly more: readonly AnonymousText[];
  readonly firstDay: LocalDate | null;
  readonly knowledge: CaseKnowledge;
}

/**
 * Makes all texts of a case anonymous in one go, so that everybody is called the same in all of them, and `more` texts
 * about it with them. Rejects where that failed.
 */
export async function readSafeTexts(reader: Reader, row: Case, more: readonly string[], anonymise: Anonymiser): Promise<SafeTexts> {
  const record = await readCaseRecord(reader, row);
  const places = caseTexts(row);
  const firstDay = firstDayOf(row, record);
  const knowledge = { ...gatherKnowledge(row, record), texts: [...places.map(({ text }) => text), ...more] };
  const writtenOn = [...places.map((place) => place.writtenOn), ...more.map(() => null)];
  const material: CaseMaterial = {
    knowledge,
    days: { firstVisit: firstDay, writtenOn, dayFirst: writesDayFirst(record.business.country) },
  };
  // Wrapped, so that a live query outlasts what is no matter of the database.
  const said = await Promise.resolve(anonymise(material));
  if (said.length !== knowledge.texts.length) throw new Error('There are not as many safe texts as texts.');
  return {
    texts: places.map((place, at) => ({ place, said: said[at] as AnonymousText })),
    more: said.slice(places.length),
    firstDay,
    knowledge,
  };
}
