import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { compareLines } from '../../../../shared/domain/policy/compare-lines.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { money } from '../offer-what.ts';
import type { PolicyFacts } from '../queries/read-policy.ts';
import classes from './policy.module.css';

/** Every version with what it changed: the lines of the text, and limits and goodwill as sentences. */
export function HistoryPanel({ policies, currencies }: Pick<PolicyFacts, 'policies' | 'currencies'>) {
  const now = useNow();
  const nameOf = useStaffName();
  return (
    <Panel title={words.earlier}>
      {policies.map((policy, index) => (
        <details key={policy.id} className={classes.version}>
          <summary>
            <b>{words.version(policy.version)}</b>{' '}
            <span className={classes.hint}>
              {words.from(formatDay(policy.inForceFrom, now))}.{' '}
              {words.writtenBy(nameOf(policy.createdBy), formatDay(localOf(policy.createdAt, now.zone).date, now))}
            </span>
          </summary>
          <Changes policy={policy} before={policies[index + 1] ?? null} currencies={currencies} />
        </details>
      ))}
    </Panel>
  );
}

interface ChangesProps extends Pick<PolicyFacts, 'currencies'> {
  readonly policy: Policy;
  readonly before: Policy | null;
}

function Changes({ policy, before, currencies }: ChangesProps) {
  if (before === null) {
    return (
      <>
        <p className={classes.hint}>{words.first}</p>
        <div className={classes.text} dir="auto">
          {policy.text}
        </div>
      </>
    );
  }
  const lines = compareLines(before.text, policy.text);
  return (
    <>
      <p className={classes.hint}>{words.changedSince(before.version)}</p>
      <ul className={classes.changes}>
        {changesOf(policy, before, currencies).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.every(({ kind }) => kind === 'kept') ? (
        <p className={classes.hint}>{words.sameText}</p>
      ) : (
        <div className={classes.compared} dir="auto">
          {lines.map(({ kind, line }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of two texts that never change
            <Line key={index} kind={kind} line={line} />
          ))}
        </div>
      )}
    </>
  );
}

function Line({ kind, line }: ReturnType<typeof compareLines>[number]) {
  if (line === '') return <div className={classes.blank} />;
  if (kind === 'kept') return <p className={classes.kept}>{line}</p>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <p className={kind === 'added' ? classes.added : classes.removed}>
      <span className={classes.mark}>{kind === 'added' ? words.added : words.removed}</span> <Mark>{line}</Mark>
    </p>
  );
}

/** Each amount in the currency in which it was written. */
function changesOf(policy: Policy, before: Policy, currencies: PolicyFacts['currencies']): string[] {
  const amount = (minor: number, of: Policy): string => money(minor, currencies.get(of.id) ?? '');
  const budget = (of: Policy): string => (of.monthlyBudget === null ? words.noBudget : amount(of.monthlyBudget, of));
  const amounts = (['office', 'technician'] as const).flatMap((role) => {
    const line = (what: string, limit: 'perOffer' | 'perMonth') => ({
      what,
      was: amount(before.limits[role][limit], before),
      is: amount(policy.limits[role][limit], policy),
    });
    const name = settings.roles[role];
    return [line(words.perOfferOf(name), 'perOffer'), line(words.perMonthOf(name), 'perMonth')];
  });
  return [...amounts, { what: words.budget, was: budget(before), is: budget(policy) }]
    .filter(({ was, is }) => was !== is)
    .map(({ what, was, is }) => words.limitChanged(what, was, is));
}
