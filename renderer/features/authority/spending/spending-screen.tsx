import { Button } from '@mantine/core';
import { useState } from 'react';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatMonth } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { money } from '../offer-what.ts';
import { type MonthCost, readSpending } from '../queries/read-spending.ts';
import classes from './spending.module.css';
import { useSaveSpending } from './use-save-spending.ts';

const periods = { six: 6, year: 12 } as const;
type Period = keyof typeof periods;
const choices = (['six', 'year'] as const).map((value) => ({ value, label: words.spending.periods[value] }));

/** What making up has cost, by month and by what brought it about. */
export function SpendingScreen() {
  const { business } = useProgram();
  const now = useNow();
  const [period, setPeriod] = useState<Period>('six');
  const { currency } = business;
  const months = useQuery((reader) => readSpending(reader, now.date, periods[period], currency), [now.date, period, currency]);
  const save = useSaveSpending();
  if (months === undefined) return null;
  const given = months.filter(({ causes, waiting }) => causes.length > 0 || waiting > 0);
  return (
    <Page
      title={words.spending.title}
      subtitle={words.spending.subtitle}
      actions={given.length > 0 && <Button onClick={() => save(given)}>{words.spending.save}</Button>}
    >
      <div className={classes.body}>
        <ChoiceGroup label={words.spending.period} choices={choices} value={period} onChange={setPeriod} />
        {given.length === 0 ? (
          <EmptyNote title={words.spending.emptyTitle}>{words.spending.empty}</EmptyNote>
        ) : (
          given.map((month) => <MonthPanel key={month.month} cost={month} currency={currency} />)
        )}
      </div>
    </Page>
  );
}

function MonthPanel({ cost, currency }: { cost: MonthCost; currency: string }) {
  const now = useNow();
  const { spending } = words;
  const { causes, spent, budget, waiting } = cost;
  const amount = (minor: number): string => money(minor, currency);
  const line = budget === null ? spending.noBudget(amount(spent)) : spending.budget(amount(spent), amount(budget));
  const over = budget !== null && spent > budget;
  const notes = [
    ...(over ? [spending.overBudget(amount(spent - budget))] : []),
    ...(waiting > 0 ? [spending.waiting(amount(waiting))] : []),
  ];
  return (
    <Panel title={formatMonth(cost.month, now)} aside={<span className={over ? classes.over : classes.quiet}>{line}</span>}>
      {notes.length > 0 && <p className={over ? classes.over : classes.quiet}>{notes.join('; ')}</p>}
      {causes.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{spending.cause}</th>
              <th scope="col">{spending.count}</th>
              <th scope="col">{spending.free}</th>
              <th scope="col">{spending.sum}</th>
            </tr>
          </thead>
          <tbody>
            {causes.map(({ cause, count, free, minor }) => (
              <tr key={cause ?? 'unknown'}>
                <th scope="row">{cause === null ? spending.unknown : closing.causes[cause]}</th>
                <td>{count}</td>
                <td>{free}</td>
                <td>{amount(minor)}</td>
              </tr>
            ))}
          </tbody>
          {causes.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{spending.all}</th>
                <td>{causes.reduce((all, { count }) => all + count, 0)}</td>
                <td>{causes.reduce((all, { free }) => all + free, 0)}</td>
                <td>{amount(spent)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </Panel>
  );
}
