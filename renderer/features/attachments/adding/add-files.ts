import type { KeepProblem } from '../../../../shared/domain/attachment/keep-problem.ts';
import type { KeptContent } from '../../../../shared/domain/attachment/new-attachment.ts';
import type { keepFile } from '../../../data/files/keep-file.ts';

/** One file that did not come in, and why. */
export interface NotKept {
  readonly name: string;
  readonly reason: KeepProblem;
  /** What the system said, where it failed. */
  readonly message: string;
}

export interface Gathered {
  readonly contents: readonly KeptContent[];
  readonly problems: readonly NotKept[];
}

/** How far it is: which file of how many, and how much of that one, 0 to 1. */
export type OnFile = (place: number, name: string, share: number) => void;

/**
 * Brings files to the disk one after another. What is wrong with one never costs the others.
 * @param room how many more the record takes
 */
export async function gatherFiles(files: readonly File[], room: number, keep: typeof keepFile, onFile: OnFile): Promise<Gathered> {
  const contents: KeptContent[] = [];
  const problems: NotKept[] = [];
  for (const [index, file] of files.entries()) {
    const { name } = file;
    const tell = (share: number): void => onFile(index + 1, name, share);
    tell(0);
    if (contents.length >= room) {
      problems.push({ name, reason: 'too-many', message: '' });
      continue;
    }
    try {
      const outcome = await keep(file, name, (done) => tell(file.size === 0 ? 1 : done / file.size));
      if (outcome.ok) contents.push(outcome.content);
      else problems.push({ name, reason: outcome.reason, message: '' });
    } catch (error) {
      problems.push(failureOf(name, error));
    }
  }
  return { contents, problems };
}

/** A folder, or a file that went away meanwhile, is the browser's own error; everything else is main's. */
function failureOf(name: string, error: unknown): NotKept {
  if (error instanceof DOMException) return { name, reason: 'unreadable', message: '' };
  return { name, reason: 'failed', message: error instanceof Error ? error.message : String(error) };
}
