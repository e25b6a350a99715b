import { Button } from '@mantine/core';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { planMeeting } from '../commands/plan-meeting.ts';
import { itemWords } from '../queries/read-about.ts';
import type { ProposedMeeting } from '../queries/read-next.ts';
import classes from './prepare.module.css';
import { useTellOutcome, whenWords } from './use-plan-words.ts';

const planKey = 'Mod+Enter';

/** What the next meeting would be: one click plans it. */
export function ProposedAgenda({ proposed }: { proposed: ProposedMeeting }) {
  const { isMac } = useProgram();
  const run = useRunCommand();
  const tell = useTellOutcome();
  const staffName = useStaffName();
  const { agenda, about, plannedOn, plannedAt, minutes, leaderId } = proposed;
  const plan = async (): Promise<void> => {
    const outcome = await run(planMeeting, { plannedOn, plannedAt, minutes, leaderId, items: [...agenda.items] });
    tell(outcome, words.proposal.planned(formatFullDay(plannedOn)));
    if (outcome.ok) focusWhenThere(() => document.querySelector<HTMLElement>('[data-begin]'));
  };
  useActions([{ id: 'plan-meeting', label: words.proposal.plan, group: words.group, keys: [planKey], run: () => void plan() }]);
  return (
    <Panel title={words.next} aside={<span className={classes.muted}>{whenWords(proposed)}</span>}>
      <p className={classes.muted}>{agenda.items.length === 0 ? words.proposal.empty : words.proposal.said}</p>
      <ol className={classes.list} aria-label={words.proposal.title}>
        {agenda.items.map((item) => {
          const { name, beneath } = itemWords(item, about);
          return (
            <li key={`${item.kind} ${item.caseId ?? item.jobId}`} className={classes.item}>
              <span className={classes.words}>
                <b dir="auto">{name}</b>
                <span className={classes.beneath} dir="auto">
                  {beneath}
                </span>
              </span>
              <span className={classes.muted}>{words.minutes(item.minutes)}</span>
            </li>
          );
        })}
      </ol>
      <p>
        <b>{words.sum(agenda.minutes, minutes)}</b>
        {leaderId !== null && <span className={classes.muted}> {`${words.leads}: ${staffName(leaderId)}`}</span>}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="filled"
          rightSection={<KeyHint keys={keyLabels(planKey, isMac)} />}
          aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
          onClick={() => void plan()}
        >
          {words.proposal.plan}
        </Button>
      </div>
      <LeftOutList proposed={proposed} />
    </Panel>
  );
}

const mostShown = 5;

function LeftOutList({ proposed: { agenda, about } }: { proposed: ProposedMeeting }) {
  if (agenda.leftOut.length === 0) return null;
  return (
    <section className={classes.left}>
      <h3>{words.proposal.leftTitle}</h3>
      <ul>
        {agenda.leftOut.slice(0, mostShown).map(({ item, because }) => (
          <li key={`${item.kind} ${item.caseId ?? item.jobId}`}>
            <span dir="auto">{itemWords(item, about).name}</span>
            <span className={classes.muted}> {words.proposal.left[because]}</span>
          </li>
        ))}
      </ul>
      {agenda.leftOut.length > mostShown && <p className={classes.muted}>{words.proposal.moreLeft(agenda.leftOut.length - mostShown)}</p>}
    </section>
  );
}
