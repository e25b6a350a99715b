import { Link } from 'wouter';
import { jobList as words } from '../../../../shared/text/en/job-list.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { List } from '../../../data/lists/use-list.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import classes from '../../../ui/list/list-frame.module.css';
import { listTrades } from '../queries/list-trades.ts';
import type { JobLine } from '../queries/read-job-lines.ts';
import { countSuggestions } from '../queries/suggestions.ts';
import { type Period, periods, states } from './job-list.ts';

const stateChoices = [{ value: 'open', label: words.open }, ...states.map((state) => ({ value: state, label: jobs.states[state] }))];
const periodChoices = (Object.keys(periods) as Period[]).map((period) => ({ value: period, label: words.periods[period] }));

/** State, trade and day of the jobs that are listed; and the way to those that look like going back. */
export function JobFilters({ list }: { list: List<JobLine> }) {
  const trades = useQuery(listTrades, []) ?? [];
  const suggested = useQuery(countSuggestions, []) ?? 0;
  const filter = (name: string) => ({
    value: list.filters[name] ?? null,
    onChange: (value: string | null) => list.setFilter(name, value),
  });
  return (
    <>
      <FilterSelect label={words.status} any={words.anyStatus} choices={stateChoices} {...filter('status')} />
      {(trades.length > 1 || list.filters['trade'] !== undefined) && (
        <FilterSelect
          label={words.trade}
          any={words.anyTrade}
          choices={trades.map((trade) => ({ value: trade, label: trade }))}
          {...filter('trade')}
        />
      )}
      <FilterSelect label={words.asked} any={words.anyAsked} choices={periodChoices} {...filter('asked')} />
      {suggested > 0 && (
        <Link href="/jobs/suggestions" className={classes.linked}>
          {words.suggested(formatCount(suggested))}
        </Link>
      )}
    </>
  );
}
