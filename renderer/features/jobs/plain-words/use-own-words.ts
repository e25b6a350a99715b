import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { JargonWord } from '../../../../shared/domain/plain-words/jargon-word.ts';
import type { OwnWord } from '../../../../shared/domain/plain-words/own-words.ts';
import { plainWords as words } from '../../../../shared/text/en/plain-words.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { addJargonWord, editJargonWord, removeJargonWord, showJargonWord } from '../commands/jargon-words.ts';

interface OwnWords {
  /** Each answers what was not right; nothing when it was done. */
  readonly add: (word: OwnWord) => Promise<readonly Problem[]>;
  readonly edit: (row: JargonWord, after: OwnWord) => Promise<readonly Problem[]>;
  readonly remove: (row: JargonWord) => Promise<readonly Problem[]>;
  readonly show: (word: string, shown: boolean) => Promise<readonly Problem[]>;
}

/** Changes to the team's own list; each acts at once and offers to be taken back. */
export function useOwnWords(): OwnWords {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const tell = (outcome: Outcome<unknown>, done: string): readonly Problem[] => {
    if (outcome.ok) {
      if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
      return [];
    }
    const whole = outcome.problems.filter(({ path }) => path[0] !== 'word');
    if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
    return outcome.problems;
  };
  return {
    add: async (word) => tell(await run(addJargonWord, word), words.added(word.word.trim())),
    edit: async ({ id, rev, word, plain, trade }, after) =>
      tell(await run(editJargonWord, { id, rev, before: { word, plain, trade }, after }), words.changed(after.word.trim())),
    remove: async ({ id, word }) => tell(await run(removeJargonWord, { id }), words.removed(word)),
    show: async (word, shown) => tell(await run(showJargonWord, { word, shown }), shown ? words.on(word) : words.off(word)),
  };
}
