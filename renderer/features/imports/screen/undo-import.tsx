import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { onUndoing, undoImport, undoing } from '../session/undo-state.ts';
import { UndoObstacles } from './undo-obstacles.tsx';

const { undoing: words } = imports;

/** Takes a whole import back in one step, however much of it there is. `name` where several stand on the screen. */
export function UndoImport({ workId, label, name, compact = false }: { workId: Id; label: string; name?: string; compact?: boolean }) {
  const { kernel } = useProgram();
  const current = useSyncExternalStore(onUndoing, undoing);
  const [obstacles, setObstacles] = useState<readonly Problem[]>([]);
  const undo = async (): Promise<void> => {
    if (current !== null) return;
    setObstacles([]);
    try {
      const outcome = await undoImport(kernel, workId);
      if (outcome.ok) notify({ tone: 'done', text: imports.done.undone });
      else {
        setObstacles(outcome.problems);
        notify({ tone: 'problem', text: refusal(outcome.problems) });
      }
    } catch (error) {
      notify({ tone: 'problem', text: words.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  const busy = current?.workId === workId;
  return (
    <>
      <Button
        size={compact ? 'compact-sm' : 'sm'}
        onClick={() => void undo()}
        {...(current !== null && { 'data-disabled': true })}
        aria-disabled={current !== null}
        {...(!busy && name !== undefined && { 'aria-label': name })}
      >
        {busy ? words.busy(current.percent) : label}
      </Button>
      {obstacles.length > 0 && <UndoObstacles problems={obstacles} />}
    </>
  );
}

function refusal(problems: Parameters<typeof text.problems.list>[0]): string {
  return problems[0]?.code === 'nothing-to-undo' ? words.gone : words.refused(text.problems.list(problems));
}
