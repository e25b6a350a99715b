import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { revisitWeightsOf } from '../../../../shared/domain/business/rule-numbers.ts';
import {
  type NoticedMonth,
  noticedByMonth,
  type SignCount,
  signsThatMisled,
  signsThatWereMissing,
} from '../../../../shared/domain/revisit/how-well.ts';
import { type Answer, weighAnswers } from '../../../../shared/domain/revisit/weigh-answers.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { noticing as words } from '../../../../shared/text/en/noticing.ts';
import { formatCount, formatMonth } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readAnswers } from '../queries/read-answers.ts';
import { CountTable } from './count-table.tsx';
import classes from './noticing.module.css';
import { SuggestionPanel } from './suggestion-panel.tsx';

/** As many months as a year and the one before has. */
const mostMonths = 24;
/** A share of fewer than these says nothing. */
const fewestForShare = 20;

/** How well the program notices that we go back for the same thing, by the own answers (B5). */
export function NoticingScreen() {
  const [, navigate] = useLocation();
  const answers = useQuery(readAnswers, []);
  useActions([{ id: 'leave-noticing', label: jobs.toList, group: words.group, keys: ['Escape'], run: () => navigate('/jobs') }]);
  return (
    <Page title={words.title} subtitle={<p className={classes.intro}>{words.intro}</p>}>
      {answers?.length === 0 && (
        <EmptyNote title={words.emptyTitle} link={{ href: '/jobs', label: words.toJobs }}>
          {words.empty}
        </EmptyNote>
      )}
      {answers !== undefined && answers.length > 0 && <Answers answers={answers} />}
    </Page>
  );
}

function Answers({ answers }: { answers: readonly Answer[] }) {
  const { business } = useProgram();
  const weights = useMemo(() => revisitWeightsOf(business), [business]);
  const weighed = useMemo(() => weighAnswers(answers, weights), [answers, weights]);
  const months = useMemo(() => noticedByMonth(weighed, business.zone), [weighed, business.zone]);
  const misled = useMemo(() => signsThatMisled(weighed), [weighed]);
  const missing = useMemo(() => signsThatWereMissing(weighed), [weighed]);
  return (
    <>
      <Months months={months} />
      <div className={classes.columns}>
        <Signs title={words.misled} hint={words.misledHint} where={words.whereNot} signs={misled} />
        <Signs title={words.missing} hint={words.missingHint} where={words.whereHand} signs={missing} />
      </div>
      <SuggestionPanel answers={weighed} weights={weights} />
    </>
  );
}

function Months({ months }: { months: readonly NoticedMonth[] }) {
  const now = useNow();
  const all = months.reduce(
    (sum, one) => ({
      month: '',
      confirmed: sum.confirmed + one.confirmed,
      dismissed: sum.dismissed + one.dismissed,
      byHand: sum.byHand + one.byHand,
    }),
    { month: '', confirmed: 0, dismissed: 0, byHand: 0 },
  );
  return (
    <Panel title={words.byMonth}>
      <p className={classes.muted}>{words.byMonthHint}</p>
      <div className={classes.scroll}>
        <CountTable
          heads={[words.month, words.confirmed, words.dismissed, words.byHand, words.noticedShare, words.rightShare]}
          rows={[monthRow(words.inAll, all), ...months.slice(0, mostMonths).map((month) => monthRow(formatMonth(month.month, now), month))]}
        />
      </div>
    </Panel>
  );
}

function monthRow(label: string, { confirmed, dismissed, byHand }: NoticedMonth): string[] {
  const counts = [confirmed, dismissed, byHand].map((count) => formatCount(count));
  return [label, ...counts, shareOf(confirmed, confirmed + byHand), shareOf(confirmed, confirmed + dismissed)];
}

/** The counts always; the share only where there are enough for it to say something. */
function shareOf(part: number, whole: number): string {
  const counts = words.of(formatCount(part), formatCount(whole));
  return whole < fewestForShare ? `${counts}, ${words.tooFew}` : `${counts}, ${Math.round((part / whole) * 100)}%`;
}

function Signs({ title, hint, where, signs }: { title: string; hint: string; where: string; signs: readonly SignCount[] }) {
  return (
    <Panel title={title}>
      <p className={classes.muted}>{signs.length === 0 ? words.noneMisled : hint}</p>
      {signs.length > 0 && (
        <CountTable
          heads={[words.sign, where, words.whereSo]}
          rows={signs.map(({ code, here, ofHere, confirmed, ofConfirmed }) => [
            words.signs[code] ?? code.replaceAll('-', ' '),
            words.of(formatCount(here), formatCount(ofHere)),
            words.of(formatCount(confirmed), formatCount(ofConfirmed)),
          ])}
        />
      )}
    </Panel>
  );
}
