import type { Business } from '../../../../shared/domain/business/business.ts';
import { newBeside } from '../../../../shared/domain/case/new-beside.ts';
import type { ShownCase, ShownStep } from '../../../../shared/domain/case/shown-case.ts';
import type { CasePaper } from '../../../../shared/print/case-paper.ts';
import { paperSizeFor } from '../../../../shared/print/paper-size.ts';
import { caseFile } from '../../../../shared/text/en/case-anonymity.ts';
import { casePaper as words } from '../../../../shared/text/en/case-paper.ts';
import { fileNameOf } from '../../../../shared/text/file-name.ts';
import { clipped } from '../../../../shared/text/opening-words.ts';

type PrintedStep = CasePaper['steps'][number];
export type PaperPicture = Omit<PrintedStep['pictures'][number], 'caption'>;

/** Whatever is longer is no line on paper. */
const mostShort = 400;

/**
 * A shown case in its pages. An anonymous one gives nobody away: not by what its file is called, inside and outside, nor by
 * whose it is.
 * @param pictures by their `sha256`; those that are not here are said to be missing
 */
export function caseOnPaper(
  shown: ShownCase,
  pictures: ReadonlyMap<string, PaperPicture>,
  { country, name }: Pick<Business, 'country' | 'name'>,
): CasePaper {
  const title = shown.anonymous ? words.plainTitle : clipped(shown.title, mostShort);
  return {
    template: 'case',
    size: paperSizeFor(country),
    title,
    fileName: `${fileNameOf(title) || words.plainTitle}.pdf`,
    foot: shown.anonymous ? title : words.foot(clipped(title, 100), name),
    numbered: true,
    heading: clipped(shown.title, mostShort),
    note: shown.anonymous ? words.note : '',
    heads: words.heads,
    steps: shown.steps.map((step, at) => stepOnPaper(step, shown.steps[at - 1], pictures)),
    turning: shown.turning,
    question: shown.question,
    options: shown.options.map((option) => clipped(option, mostShort)),
    hindsight: shown.steps
      .filter(({ hindsight }) => hindsight.trim() !== '')
      .map((step) => ({ title: headingOf(step), words: step.hindsight })),
    factors: shown.factors.map(caseFile.factor),
    lesson: shown.lesson,
    sustain: shown.sustain,
    improve: shown.improve,
  };
}

function headingOf({ title, when }: ShownStep): string {
  return clipped([title, when].filter((part) => part !== '').join(', '), mostShort);
}

function stepOnPaper(step: ShownStep, before: ShownStep | undefined, pictures: ReadonlyMap<string, PaperPicture>): PrintedStep {
  const { title, when, place, photos } = step;
  const shown = photos.flatMap(({ sha256, caption }) => {
    const picture = pictures.get(sha256);
    return picture === undefined ? [] : [{ ...picture, caption }];
  });
  return {
    title: clipped(title, mostShort),
    when: clipped([when, place].filter((part) => part.trim() !== '').join(', '), mostShort),
    words: step.words,
    more: step.more,
    ...newBeside(step, before),
    pictures: shown,
    missing: shown.length === photos.length ? '' : words.missing(photos.length - shown.length),
  };
}
