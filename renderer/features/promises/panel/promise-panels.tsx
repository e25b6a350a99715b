import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StandingChip } from '../card/standing-chip.tsx';
import { aboutNothing, formKey, openPromiseForm, type PromiseAbout } from '../form/open-form.ts';
import { promisesOf } from '../queries/promises-of.ts';
import classes from './panel.module.css';

const shown = 6;

/** On a customer's page: what was promised to them. */
export function CustomerPromises({ customerId }: { customerId: Id }) {
  const rows = useQuery((reader) => promisesOf(reader, 'customerId', customerId), [customerId]);
  return <Promises rows={rows} about={{ ...aboutNothing, customerId }} />;
}

/** On a job's page: what was promised about it. */
export function JobPromises({ jobId }: { jobId: Id }) {
  const rows = useQuery((reader) => promisesOf(reader, 'jobId', jobId), [jobId]);
  return <Promises rows={rows} about={null} />;
}

/** On the card of a call: what is still owed to whom one talks with. */
export function CardPromises({ call }: { call: Call }) {
  const { customerId, jobId, complaintId, recoveryId } = call;
  const rows = useQuery((reader) => (customerId === null ? noPromises() : promisesOf(reader, 'customerId', customerId)), [customerId]);
  const open = (rows ?? []).filter(({ state }) => state === 'open');
  const about = { customerId, jobId, complaintId, recoveryId };
  // In place of the program's own: here it is about this call.
  useActions([
    {
      id: 'new-promise',
      label: words.closing,
      group: words.group,
      keys: [formKey, 'P'],
      inFields: true,
      run: () => openPromiseForm(about),
    },
  ]);
  return <Frame about={about} rows={open} empty={words.cardEmpty} />;
}

async function noPromises(): Promise<Promised[]> {
  return [];
}

function Promises({ rows, about }: { rows: readonly Promised[] | undefined; about: PromiseAbout | null }) {
  const now = useNow();
  if (rows === undefined) return null;
  const settled = rows.map((row) => standingOf(row, now)).filter((standing) => standing !== 'withdrawn');
  const over = settled.filter((standing) => standing === 'kept' || standing === 'kept-late' || standing === 'missed');
  const kept = over.filter((standing) => standing === 'kept').length;
  const open = rows.filter(({ state }) => state === 'open').toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const rest = rows.filter(({ state }) => state !== 'open');
  return (
    <Frame about={about} rows={[...open, ...rest]} empty={words.panelEmpty}>
      {over.length > 0 && <p className={classes.count}>{words.panelCount(kept, over.length)}</p>}
    </Frame>
  );
}

interface FrameProps {
  readonly about: PromiseAbout | null;
  readonly rows: readonly Promised[];
  readonly empty: string;
  readonly children?: ReactNode;
}

function Frame({ about, rows, empty, children }: FrameProps) {
  return (
    <Panel
      title={words.panel}
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          h={32}
          my={-6}
          rightSection={<KeyHint keys={['P']} />}
          aria-label={words.closing}
          aria-keyshortcuts="P"
          onClick={() => openPromiseForm(about)}
        >
          {words.new}
        </Button>
      }
    >
      {rows.length === 0 && <p className={classes.count}>{empty}</p>}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.slice(0, shown).map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      {children}
      {rows.length > shown && <Link href="/promises">{words.panelAll}</Link>}
    </Panel>
  );
}

function PromiseLine({ promise }: { promise: Promised }) {
  const now = useNow();
  const when = words.near(promise, now);
  return (
    <li className={classes.line}>
      <Link href={`/promises/${promise.id}`} className={classes.link}>
        <bdi className={classes.words}>{promise.words}</bdi>
      </Link>
      <span className={classes.when}>{promise.dueAt < now.instant ? words.was(when) : words.by(when)}</span>
      <StandingChip promise={promise} />
    </li>
  );
}
