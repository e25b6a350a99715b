import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { migration as words } from '../../../shared/text/en/migration.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { MigrationDueError } from '../../data/migration/due-migration.ts';
import { OpeningFrame } from '../start/opening-frame.tsx';
import { CopyFailed } from './copy-failed.tsx';
import classes from './migration.module.css';
import { MigrationFailed } from './migration-failed.tsx';
import { type MigrationState, useMigration } from './use-migration.ts';

/** What takes no longer than this needs no screen. */
const quietMs = 1_000;

/** Stands alone in the window while records of an earlier version are copied and brought up. */
export function MigrateRecords({ due, onDone }: { due: MigrationDueError; onDone: () => void }) {
  const { state, again, goWithoutCopy } = useMigration(due, onDone);
  const isSlow = useIsSlow();
  if (state.step === 'copy-failed') return <CopyFailed reason={state.reason} onRetry={again} onGoWithout={goWithoutCopy} />;
  if (state.step === 'failed') return <MigrationFailed due={due} failure={state} onRetry={again} />;
  return isSlow ? <Working state={state} /> : <OpeningFrame />;
}

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

function Working({ state }: { state: Extract<MigrationState, { readonly all: number }> }) {
  const { step, done, all } = state;
  const share = step === 'check' || all === 0 ? null : Math.min(100, (done / all) * 100);
  return (
    <main className={classes.page} aria-busy="true">
      <h1 className={classes.title}>{words.title}</h1>
      <p>{words.intro}</p>
      <Progress value={share ?? 100} striped={share === null} animated={share === null} aria-label={words.title} />
      <p>{sentence(state)}</p>
    </main>
  );
}

function sentence({ step, done, all }: Extract<MigrationState, { readonly all: number }>): string {
  if (step === 'check') return words.checking;
  const [said, begins] = step === 'copy' ? [words.copying, words.copyBegins] : [words.upgrading, words.upgradeBegins];
  return all === 0 ? begins : said(formatCount(done), formatCount(all));
}
