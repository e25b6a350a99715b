import { offers as words } from '../../../../shared/text/en/offers.ts';
import type { QueueCardProps } from '../../../data/contributions/feature.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { readApproval } from '../queries/read-approval.ts';
import { AnswerForm } from './answer-form.tsx';
import classes from './approval.module.css';
import { ApprovalHead } from './approval-head.tsx';
import { Happened } from './happened.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { Outcome } from './outcome.tsx';

/** The card of an offer that waits: who asks, for whom, what happened, what it is beside the limits, and the answer. */
export function ApprovalCard({ call }: QueueCardProps) {
  const facts = useQuery((reader) => readApproval(reader, call.subject), [call.subject]);
  if (facts == null) return null;
  const waits = facts.offer.state === 'waiting' && call.open === 1;
  const body = (
    <>
      <ApprovalHead facts={facts} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={words.approval.says}>
            <blockquote className={classes.words} dir="auto">
              {facts.offer.words}
            </blockquote>
          </Panel>
          <Happened facts={facts} />
        </div>
        <LimitsPanel facts={facts} />
      </div>
    </>
  );
  return waits ? (
    <AnswerForm key={facts.offer.id} facts={facts}>
      {body}
    </AnswerForm>
  ) : (
    <>
      <div className={card.scroll}>{body}</div>
      <Outcome facts={facts} />
    </>
  );
}
