import { type IntegrityReport, integrityKinds } from '../../../shared/domain/integrity/problem.ts';
import { storage } from '../../../shared/text/en/storage.ts';

const words = storage.check;

/** One kind of thing that is out of order: what, what to do, where. */
interface CheckPart {
  readonly title: string;
  readonly whatToDo: string;
  readonly lines: readonly string[];
}

/** The report of a check in words. */
export function checkParts({ rows, operations, files, problems, counts }: IntegrityReport): { summary: string[]; parts: CheckPart[] } {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return { summary: [words.fine(rows), words.fineMore(operations, files)], parts: [] };
  const parts = integrityKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    if (count === 0) return [];
    const named = problems.filter((problem) => problem.kind === kind);
    const lines = named.map(({ table, id, detail }) => words.where(table, id, detail));
    const [title, whatToDo] = words.kinds[kind];
    return [{ title, whatToDo, lines: count > named.length ? [...lines, words.more(count - named.length)] : lines }];
  });
  return { summary: [words.found(all), words.nothingLost], parts };
}

/** The same as plain text. */
export function checkText(report: IntegrityReport): string {
  const { summary, parts } = checkParts(report);
  const body = parts.flatMap(({ title, whatToDo, lines }) => ['', title, whatToDo, ...lines.map((line) => `- ${line}`)]);
  return [words.title, '', ...summary, ...body, ''].join('\r\n');
}
