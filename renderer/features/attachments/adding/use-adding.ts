import { useCallback, useSyncExternalStore } from 'react';
import { type AttachmentOwner, mostPerRecord } from '../../../../shared/domain/attachment/attachment-owner.ts';
import type { KeptContent } from '../../../../shared/domain/attachment/new-attachment.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { text } from '../../../../shared/text/text.ts';
import { keepFile } from '../../../data/files/keep-file.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { runCommand } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { addAttachments } from '../commands/add-attachments.ts';
import { readAttachments } from '../queries/read-attachments.ts';
import { gatherFiles } from './add-files.ts';
import { type Adding, addingOf, forgetAdding, onAdding, setAdding } from './adding-session.ts';

export interface AddingState extends Adding {
  readonly add: (files: readonly File[]) => void;
  readonly dismiss: () => void;
}

/** Adds files to a record: first their bytes to the disk, then one change of the records for all of them. */
export function useAdding(owner: AttachmentOwner): AddingState {
  const { kernel } = useProgram();
  const { kind, id } = owner;
  const state = useSyncExternalStore(onAdding, () => addingOf(owner));

  const hang = useCallback(
    async (contents: readonly KeptContent[]): Promise<boolean> => {
      const outcome = await runCommand(kernel, addAttachments, { owner: { kind, id }, contents: [...contents] });
      if (!outcome.ok) {
        notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.sentences) });
        return false;
      }
      const { known } = outcome.output;
      if (outcome.operationId === null) notify({ tone: 'info', text: words.adding.allKnown(known) });
      else {
        const photos = contents.filter(({ mediaType }) => mediaType.startsWith('image/')).length;
        const said = known > 0 ? words.adding.known(known) : words.adding.added(photos, contents.length - photos);
        notify({ tone: 'done', text: said, action: undoAction(kernel, outcome.operationId) });
      }
      return true;
    },
    [kernel, kind, id],
  );

  const add = useCallback(
    (files: readonly File[]): void => {
      const to = { kind, id };
      if (files.length === 0 || addingOf(to).running !== null) return;
      const run = async (): Promise<void> => {
        const there = await readAttachments(readerOf(kernel.database), to);
        const { contents, problems } = await gatherFiles(files, mostPerRecord - there.length, keepFile, (place, name, share) =>
          setAdding(to, { running: { place, all: files.length, name, share }, problems: [], came: 0 }),
        );
        const came = contents.length > 0 && (await hang(contents)) ? contents.length : 0;
        setAdding(to, { running: null, problems, came });
      };
      run().catch((error: unknown) => {
        forgetAdding(to);
        notify({ tone: 'problem', text: words.problems.failed(error instanceof Error ? error.message : String(error)) });
      });
    },
    [kernel, kind, id, hang],
  );
  return { ...state, add, dismiss: () => forgetAdding({ kind, id }) };
}
