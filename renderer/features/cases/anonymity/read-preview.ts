import type { AnonymousText } from '../../../../shared/domain/anonymity/anonymous-text.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Case, CaseStepKind } from '../../../../shared/domain/case/case.ts';
import type { CaseText } from '../../../../shared/domain/case/case-texts.ts';
import { type ReadableName, readableNames } from '../../../../shared/domain/case/readable-names.ts';
import { showCase } from '../../../../shared/domain/case/show-case.ts';
import { shownCaseText } from '../../../../shared/text/en/case-anonymity.ts';
import { anonymiser } from '../../../data/cases/anonymiser.ts';
import { readSafeTexts } from '../../../data/cases/read-safe-texts.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** One text of the case, as it is written and as it would be shown. */
export interface ComparedText {
  readonly place: CaseText;
  readonly said: AnonymousText;
}

/** The texts of one step, or of the whole case before and after its steps. */
export interface ComparedPart {
  readonly key: string;
  /** Counted from 1; null for texts of the whole case. */
  readonly step: { readonly place: number; readonly kind: CaseStepKind } | null;
  /** When it was, as everybody reads it; empty where nobody knows. */
  readonly when: string;
  readonly texts: readonly ComparedText[];
}

export type Preview =
  | { readonly state: 'gone' }
  | { readonly state: 'unsafe'; readonly row: Case }
  | { readonly state: 'compared'; readonly row: Case; readonly parts: readonly ComparedPart[]; readonly readable: readonly ReadableName[] };

/** A case beside what it would be without names, whether or not it is told so. */
export async function readPreview(reader: Reader, caseId: Id): Promise<Preview> {
  const row = await reader.cases.get(caseId);
  if (row === undefined || row.live === 0) return { state: 'gone' };
  try {
    const { texts, knowledge, firstDay } = await readSafeTexts(reader, row, [], anonymiser);
    return { state: 'compared', row, parts: partsOf(row, texts, firstDay), readable: readableNames(knowledge) };
  } catch {
    return { state: 'unsafe', row };
  }
}

/** Texts that follow each other in one step make a part. */
function partsOf(row: Case, texts: readonly ComparedText[], firstDay: LocalDate | null): ComparedPart[] {
  const shown = showCase(row, { texts: new Map(), firstDay }, shownCaseText).steps;
  const parts: { key: string; stepId: string | null; texts: ComparedText[] }[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last !== undefined && last.stepId === text.place.stepId) last.texts.push(text);
    else parts.push({ key: text.place.key, stepId: text.place.stepId, texts: [text] });
  }
  return parts.map(({ key, stepId, texts: ofPart }) => {
    const at = row.steps.findIndex(({ id }) => id === stepId);
    const step = row.steps[at];
    return { key, step: step === undefined ? null : { place: at + 1, kind: step.kind }, when: shown[at]?.when ?? '', texts: ofPart };
  });
}
