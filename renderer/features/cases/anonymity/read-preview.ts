import type { AnonymousText } from '../../../../shared/domain/anonymity/anonymous-text.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Case, CasePhoto, CaseStep, CaseStepKind } from '../../../../shared/domain/case/case.ts';
import type { CaseText } from '../../../../shared/domain/case/case-texts.ts';
import { type ReadableName, readableNames } from '../../../../shared/domain/case/readable-names.ts';
import { showCase } from '../../../../shared/domain/case/show-case.ts';
import { shownCaseText } from '../../../../shared/text/en/case-anonymity.ts';
import { type Anonymiser, anonymiser } from '../../../data/cases/anonymiser.ts';
import { readSafeTexts } from '../../../data/cases/read-safe-texts.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** One text of the case, as it is written and as it would be shown. */
export interface ComparedText {
  readonly place: CaseText;
  readonly said: AnonymousText;
}

/** The texts and pictures of one step, or the texts of the whole case before and after its steps. */
export interface ComparedPart {
  readonly key: string;
  /** Counted from 1; null for texts of the whole case. */
  readonly step: { readonly place: number; readonly kind: CaseStepKind } | null;
  /** When it was, as everybody reads it; empty where nobody knows. */
  readonly when: string;
  readonly texts: readonly ComparedText[];
  /** Shown as they are: what can be seen in them is replaced by nobody. */
  readonly photos: readonly CasePhoto[];
}

export type Preview =
  | { readonly state: 'gone' }
  | { readonly state: 'unsafe'; readonly row: Case }
  | { readonly state: 'compared'; readonly row: Case; readonly parts: readonly ComparedPart[]; readonly readable: readonly ReadableName[] };

/** A case beside what it would be without names, whether or not it is told so. */
export async function readPreview(reader: Reader, caseId: Id, anonymise: Anonymiser = anonymiser): Promise<Preview> {
  const row = await reader.cases.get(caseId);
  if (row === undefined || row.live === 0) return { state: 'gone' };
  try {
    const { texts, knowledge, firstDay } = await readSafeTexts(reader, row, [], anonymise);
    return { state: 'compared', row, parts: partsOf(row, texts, firstDay), readable: readableNames(knowledge) };
  } catch {
    return { state: 'unsafe', row };
  }
}

/** What stands before the steps, each step that says or shows anything, and what stands after them. */
function partsOf(row: Case, texts: readonly ComparedText[], firstDay: LocalDate | null): ComparedPart[] {
  const shown = showCase(row, { texts: new Map(), firstDay }, shownCaseText).steps;
  const firstOfStep = texts.findIndex(({ place }) => place.stepId !== null);
  const before = firstOfStep < 0 ? texts.filter(({ place }) => place.field === 'title') : texts.slice(0, firstOfStep);
  const after = texts.filter((text) => text.place.stepId === null && !before.includes(text));
  const ofStep = (step: CaseStep, at: number): ComparedPart => ({
    key: step.id,
    step: { place: at + 1, kind: step.kind },
    when: shown[at]?.when ?? '',
    texts: texts.filter(({ place }) => place.stepId === step.id),
    photos: step.photos,
  });
  const whole = (key: string, of: readonly ComparedText[]): ComparedPart => ({ key, step: null, when: '', texts: of, photos: [] });
  const parts = [whole('before the steps', before), ...row.steps.map(ofStep), whole('after the steps', after)];
  return parts.filter((part) => part.texts.length > 0 || part.photos.length > 0);
}
