import { useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { removeAttachment } from '../commands/remove-attachment.ts';

export interface Removing {
  /** What was removed last, with the way back; null for nothing. */
  readonly last: { readonly name: string; readonly undo: () => void } | null;
  readonly remove: (row: Attachment) => Promise<void>;
}

/** Removes at once and offers the way back here, in front of everything. @param onBefore told before it goes */
export function useRemoving(onBefore: () => void): Removing {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [last, setLast] = useState<Removing['last']>(null);
  const way = (operationId: Id) => undoAction(kernel, operationId, () => setLast(null));
  return {
    last,
    async remove(row) {
      onBefore();
      const outcome = await run(removeAttachment, { attachmentId: row.id });
      if (!outcome.ok) return void notify({ tone: 'problem', text: text.problems.list(outcome.problems) });
      if (outcome.operationId === null) return;
      setLast({ name: row.caption || row.name, undo: way(outcome.operationId).run });
    },
  };
}
