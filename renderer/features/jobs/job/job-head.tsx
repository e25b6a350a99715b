import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { jobSheet } from '../../../../shared/text/en/job-sheet.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { cancelJob, reopenJob } from '../commands/cancel-job.ts';
import type { JobFacts } from '../queries/read-job.ts';
import { useSheets } from '../sheet/use-sheets.ts';
import { stateTone } from './state-tone.ts';

/** How it stands. */
export function JobChips({ facts: { job, chain } }: { facts: JobFacts }) {
  return (
    <>
      <Chip tone={stateTone[job.status]}>{words.states[job.status]}</Chip>
      {chain !== null && chain.visit > 1 && <Chip tone="due">{words.visitOf(words.ordinal(chain.visit), chain.root.number)}</Chip>}
      {chain !== null && chain.visit === 1 && <Chip tone="due">{words.visitsSince(chain.chain.length)}</Chip>}
      {job.noCharge && <Chip>{words.noCharge}</Chip>}
    </>
  );
}

/** Of whom it is, and where. */
export function JobWhere({ facts: { customer, property } }: { facts: JobFacts }) {
  const phone = customer?.phones[0]?.text;
  return (
    <>
      {customer !== null && <Link href={`/customers/${customer.id}`}>{customer.name}</Link>}
      {phone !== undefined && ` ${phone}`}
      {property !== null && (
        <>
          {', '}
          <Link href={`/properties/${property.id}`}>
            {[streetLine(property.address), townLine(property.address)].filter((line) => line !== '').join(', ')}
          </Link>
        </>
      )}
    </>
  );
}

/** What can be done with it. */
export function JobActions({ facts: { job } }: { facts: JobFacts }) {
  const [, navigate] = useLocation();
  const change = useJobChange(job.id);
  const sheets = useSheets();
  const sheet = [{ jobId: job.id }];
  const cancelled = job.status === 'cancelled';
  const open = !cancelled && job.status !== 'done';
  const closeLabel = job.status === 'done' ? words.keys.changeClosing : words.keys.close;
  const close = (): void => navigate(`/jobs/${job.id}/close`);
  const edit = (): void => navigate(`/jobs/${job.id}/edit`);
  useActions([
    { id: 'close-visit', label: closeLabel, group: words.group, keys: ['C'], enabled: !cancelled, run: close },
    { id: 'edit-job', label: words.keys.edit, group: words.group, keys: ['E'], run: edit },
    { id: 'print-job-sheet', label: jobSheet.menu.print, group: words.group, keys: ['Mod+P'], run: () => void sheets(sheet, 'print') },
    { id: 'leave-job', label: words.toList, group: words.group, keys: ['Escape'], run: () => navigate('/jobs') },
  ]);
  return (
    <>
      {!cancelled && (
        <Button
          variant={job.status === 'done' ? 'default' : 'filled'}
          onClick={close}
          rightSection={<KeyHint keys={['C']} />}
          aria-keyshortcuts="C"
        >
          {closeLabel}
        </Button>
      )}
      {cancelled && <Button onClick={() => void change(reopenJob, words.reopened(job.number))}>{words.keys.reopen}</Button>}
      <Button onClick={edit} rightSection={<KeyHint keys={['E']} />} aria-keyshortcuts="E">
        {words.keys.edit}
      </Button>
      <MoreMenu
        label={words.more}
        items={[
          { label: jobSheet.menu.print, run: () => void sheets(sheet, 'print') },
          { label: jobSheet.menu.pdf, run: () => void sheets(sheet, 'pdf') },
          { label: jobSheet.menu.preview, run: () => void sheets(sheet, 'preview') },
          ...(open ? [{ label: words.keys.cancel, run: () => void change(cancelJob, words.cancelled(job.number)) }] : []),
        ]}
      />
    </>
  );
}

/** Carries out a change of the whole job at once and offers the way back. */
function useJobChange(jobId: string) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <L, O>(command: Command<{ jobId: string }, L, O>, done: string): Promise<void> => {
    const outcome = await run(command, { jobId });
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    } else if (outcome.operationId !== null) {
      notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
    }
  };
}
