import { useLocation } from 'wouter';
import type { SaidBackGroup } from '../../../../shared/domain/plain-words/teach-back-outcome.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { saidBack as words } from '../../../../shared/text/en/plain-words.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { CountTable } from '../noticing/count-table.tsx';
import classes from '../noticing/noticing.module.css';
import { readSaidBack } from '../queries/read-said-back.ts';

/** Whether jobs that were understood are gone back to less: counts, and no more than they say. */
export function SaidBackScreen() {
  const now = useNow();
  const [, navigate] = useLocation();
  const outcome = useQuery((reader) => readSaidBack(reader, now), [now.date, now.zone]);
  useActions([{ id: 'leave-said-back', label: words.leave, group: words.group, keys: ['Escape'], run: () => navigate('/settings') }]);
  const empty = outcome?.groups.every((group) => group.jobs === 0) === true;
  return (
    <Page title={words.title} subtitle={<p className={classes.intro}>{words.intro}</p>}>
      {empty && (
        <EmptyNote title={words.emptyTitle} link={{ href: '/jobs', label: jobs.title }}>
          {words.empty}
        </EmptyNote>
      )}
      {outcome !== undefined && !empty && (
        <Panel title={words.table}>
          <p>{words.verdicts[outcome.verdict]}</p>
          <div className={classes.scroll}>
            <CountTable heads={[words.asked, words.wentBack, words.likely]} rows={outcome.groups.map(rowOf)} />
          </div>
          <p className={classes.muted}>{words.caution}</p>
        </Panel>
      )}
    </Page>
  );
}

function rowOf({ group, jobs: all, revisits, tooFew, share, low, high }: SaidBackGroup): string[] {
  const counts = words.counts(formatCount(revisits), formatCount(all));
  if (tooFew) return [words.groups[group], counts, words.tooFew];
  return [words.groups[group], counts, words.between(percent(share), percent(low), percent(high))];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
