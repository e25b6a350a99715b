import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { text } from '../../../../shared/text/text.ts';
import { takeBackWork } from '../../../data/kernel/reverse-big-work.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';

const { undoing } = imports;

/** Takes a whole import back in one step, however much of it there is. */
export function UndoImport({ workId, label, name, compact = false }: { workId: Id; label: string; name?: string; compact?: boolean }) {
  const { kernel } = useProgram();
  const [percent, setPercent] = useState<number | null>(null);
  const undo = async (): Promise<void> => {
    setPercent(0);
    try {
      const outcome = await takeBackWork(kernel, workId, (done, all) => setPercent(Math.floor((done / all) * 100)));
      if (outcome.ok) notify({ tone: 'done', text: imports.done.undone });
      else notify({ tone: 'problem', text: refusal(outcome.problems) });
    } catch (error) {
      notify({ tone: 'problem', text: undoing.failed(error instanceof Error ? error.message : String(error)) });
    } finally {
      setPercent(null);
    }
  };
  return (
    <Button
      size={compact ? 'compact-sm' : 'sm'}
      onClick={() => void undo()}
      disabled={percent !== null}
      aria-label={percent === null ? name : undefined}
    >
      {percent === null ? label : undoing.busy(percent)}
    </Button>
  );
}

function refusal(problems: Parameters<typeof text.problems.list>[0]): string {
  return problems[0]?.code === 'nothing-to-undo' ? undoing.gone : undoing.refused(text.problems.list(problems));
}
