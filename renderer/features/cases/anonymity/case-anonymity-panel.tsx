import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { caseAnonymity } from '../../../../shared/text/en/case-anonymity.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { AnonymousSwitch } from './anonymous-switch.tsx';
import { exportCase } from './export-case.ts';
import classes from './preview.module.css';
import { SmallTeamNote } from './preview-notes.tsx';

/** With a case: whether it is told without names, how it then reads, and a file of it as everybody may see it. */
export function CaseAnonymityPanel({ caseId }: { caseId: Id }) {
  const row = useQuery((reader) => reader.cases.get(caseId), [caseId]);
  if (row === undefined || row.id !== caseId) return null;
  return (
    <Panel title={words.panel}>
      <p>{row.anonymous ? words.panelHint : words.namedHint}</p>
      {row.anonymous && <SmallTeamNote />}
      <div className={classes.actions}>
        <AnonymousSwitch row={row} />
        <Button component={Link} href={`/cases/${caseId}/anonymous`} variant="default">
          {words.lookOver}
        </Button>
        <ExportButton caseId={caseId} />
      </div>
    </Panel>
  );
}

function ExportButton({ caseId }: { caseId: Id }) {
  const { kernel } = useProgram();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const outcome = await exportCase(kernel, caseId).finally(() => setBusy(false));
    if (outcome.state === 'saved') notify({ tone: 'done', text: words.saved(outcome.savedAs, outcome.leftOut) });
    else if (outcome.state !== 'nowhere')
      notify({ tone: 'problem', text: outcome.state === 'failed' ? words.notSaved : caseAnonymity[outcome.state] });
  };
  return (
    <Button variant="default" loading={busy} leftSection={<IconFileDownload size={16} aria-hidden />} onClick={() => void save()}>
      {words.saveFile}
    </Button>
  );
}
