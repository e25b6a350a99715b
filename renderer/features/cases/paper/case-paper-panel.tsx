import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { casePaper as words } from '../../../../shared/text/en/case-paper.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { PrintWay } from '../../../data/print/put-on-paper.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';

const ways: readonly PrintWay[] = ['print', 'pdf', 'preview'];

/** With a case: the ways onto paper. What draws it is fetched when somebody asks for it. */
export function CasePaperPanel({ caseId }: { caseId: Id }) {
  const { kernel, business } = useProgram();
  const [busy, setBusy] = useState<PrintWay | null>(null);
  const put = async (way: PrintWay): Promise<void> => {
    setBusy(way);
    const { printCase } = await import('./print-case.ts');
    await printCase(kernel, caseId, business, way).finally(() => setBusy(null));
  };
  useActions([{ id: 'print-case', label: words.print, group: words.group, keys: ['Mod+P'], run: () => void put('print') }]);
  return (
    <Panel title={words.panel}>
      <p>{words.hint}</p>
      <Group gap={8}>
        {ways.map((way) => (
          <Button key={way} loading={busy === way} disabled={busy !== null && busy !== way} onClick={() => void put(way)}>
            {words[way]}
          </Button>
        ))}
      </Group>
    </Panel>
  );
}
