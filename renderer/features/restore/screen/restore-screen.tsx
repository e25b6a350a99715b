import { useMemo } from 'react';
import { Link } from 'wouter';
import { can } from '../../../../shared/domain/staff/can.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { readMeta } from '../../../data/database/database.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import type { RestorePort } from '../../../data/restore/bring-back.ts';
import { runStorageJob } from '../../../data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../../desktop/bridge.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import classes from './restore.module.css';
import { RestoreDesk } from './restore-desk.tsx';

/** The page of copies. */
export function RestoreScreen() {
  const { shop, actor } = useProgram();
  const heading = useHeadingFocus();
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={classes.quiet}>{words.about}</p>
        <p className={classes.links}>
          <Link href="/settings/data">{words.toData}</Link>
          <span className={classes.quiet}>
            {words.plainExport} <Link href="/export">{words.toExport}</Link>
          </span>
        </p>
      </header>
      {shop === 'sample' && <EmptyNote title={words.sample.title}>{words.sample.text}</EmptyNote>}
      {shop === 'own' && !can(actor.role, 'settings') && <p>{words.notAllowed}</p>}
      {shop === 'own' && can(actor.role, 'settings') && <OwnDesk />}
    </div>
  );
}

function OwnDesk() {
  const { kernel, actor } = useProgram();
  const now = useNow();
  const staffName = useStaffName();
  const databaseId = useQuery(async () => (await readMeta(kernel.database, 'identity'))?.databaseId ?? null, []);
  const port = useMemo((): RestorePort => {
    const { databaseName, version } = readFacts();
    return { ask, runJob: runStorageJob, present: databaseName, program: version, actor: actor.id, drain: () => kernel.outbox.drain() };
  }, [kernel, actor.id]);
  if (databaseId === undefined) return null;
  return <RestoreDesk port={port} databaseId={databaseId} now={now} nameOf={(id) => staffName(id)} />;
}
