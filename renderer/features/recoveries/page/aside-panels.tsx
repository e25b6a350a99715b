import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { type RecoveryClock, recoveryClocks } from '../../../../shared/domain/recovery/recovery-clocks.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './recovery.module.css';

/** Time to sorry and time to the end, by opening hours and by the clock. */
export function ClocksPanel({ recovery }: { recovery: Recovery }) {
  const now = useNow();
  const { business } = useProgram();
  const { acknowledge, resolve } = recoveryClocks(recovery, business, now);
  return (
    <Panel title={words.clocks.title}>
      <FactList
        facts={[
          { label: words.clocks.acknowledge, value: clockWords(acknowledge) },
          { label: words.clocks.resolve, value: clockWords(resolve) },
        ]}
      />
    </Panel>
  );
}

function clockWords({ open, all, running }: RecoveryClock): string {
  const spans = words.clocks.both(open, all);
  return running ? `${spans}, ${words.clocks.running}` : spans;
}

/** What had been done before it was opened again; nothing where it never was. */
export function RoundsPanel({ recovery }: { recovery: Recovery }) {
  const now = useNow();
  const staffName = useStaffName();
  if (recovery.reopened.length === 0) return null;
  return (
    <Panel title={words.rounds.title}>
      <ol className={classes.rounds}>
        {recovery.reopened.toReversed().map(({ at, because, before }) => (
          <li key={at}>
            <p>
              <b>{words.rounds.again[because.code] ?? words.rounds.opened}</b>, {formatMoment(at, now)}
            </p>
            {typeof because.params['words'] === 'string' && because.params['words'] !== '' && (
              <p className={classes.said} dir="auto">
                {because.params['words']}
              </p>
            )}
            <ul>
              {recoverySteps
                .filter((step) => before.steps[step].state !== 'open')
                .map((step) => {
                  const { at: when, by, words: said, reason } = before.steps[step];
                  return (
                    <li key={step}>
                      {words.steps[step]}
                      <p className={classes.quiet}>{when !== null && words.byAt(staffName(by), formatMoment(when, now))}</p>
                      {(said || reason) !== '' && (
                        <p className={classes.said} dir="auto">
                          {said || reason}
                        </p>
                      )}
                    </li>
                  );
                })}
            </ul>
            {before.verdict !== null && (
              <p className={classes.said} dir="auto">
                {[before.verdict.words, before.verdict.score === null ? '' : words.verdict.scoreOf(before.verdict.score)]
                  .filter((part) => part !== '')
                  .join('\n')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
