import type { ComponentType } from 'react';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { theyRang } from '../../../data/contributions/chosen-call.ts';
import type { QueueCardProps } from '../../../data/contributions/feature.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import card from '../../../ui/queue-card.module.css';
import { readCard } from '../queries/read-card.ts';
import { AlsoOpen } from './also-open.tsx';
import classes from './card.module.css';
import { CardHead } from './card-head.tsx';
import { FindNumber } from './find-number.tsx';
import { ListenPanel } from './listen-panel.tsx';
import { OthersTold } from './others-told.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { SoFar } from './so-far.tsx';
import { type CallLog, useCallLog } from './use-call-log.ts';
import { WhyPanel } from './why-panel.tsx';
import { WordsPanel } from './words-panel.tsx';

/** The card of one call: who, why now, words to say, what they answer, what else is open, how it went. */
export function CallCard({ call }: Pick<QueueCardProps, 'call'>) {
  const { business, features } = useProgram();
  const facts = useQuery((reader) => readCard(reader, call.id), [call.id]);
  const log = useCallLog(call, facts ?? null);
  const leads = features.flatMap(({ cardLeads }) => cardLeads ?? []);
  const panels = features.flatMap(({ cardPanels }) => cardPanels ?? []);
  if (facts === undefined || facts === null || log.draft.value === undefined) return null;
  return (
    <>
      <div className={`${card.scroll} ${classes.columns}`}>
        <CardHead facts={facts} zone={facts.zone ?? business.zone} />
        <div className={classes.column}>
          {theyRang(call.id) && facts.call.open === 1 && (
            <p className={classes.rang} role="status">
              {today.theyRang(callName(facts.customer.name))}
            </p>
          )}
          <WhyPanel facts={facts} />
          {facts.call.nextStep === 'find-number' && facts.call.open === 1 && <FindNumber callId={call.id} />}
          <WordsPanel facts={facts} draft={log.draft} onSent={() => void log.log('sent-message', sentLetter(log))} />
          <Parts of={leads} call={facts.call} />
          <ListenPanel facts={facts} draft={log.draft} />
          <Parts of={panels} call={facts.call} />
        </div>
        <aside className={classes.column}>
          <AlsoOpen facts={facts} draft={log.draft} />
          <OthersTold facts={facts} />
          <SoFar facts={facts} />
        </aside>
      </div>
      <OutcomeBar facts={facts} log={log} />
    </>
  );
}

function Parts({ of: parts, call }: { of: readonly ComponentType<{ call: Call }>[]; call: Call }) {
  return parts.map((Part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
    <Part key={index} call={call} />
  ));
}

/** What was written is kept with the call, beneath what was noted. */
function sentLetter({ draft }: CallLog): { note?: string } {
  const { letter, note = '' } = draft.value ?? {};
  return letter == null ? {} : { note: [note, letter].filter((part) => part !== '').join('\n\n') };
}
