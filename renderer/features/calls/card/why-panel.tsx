import { chains } from '../../../../shared/text/en/chains.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import { LongText } from '../../../ui/long-text.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import classes from './card.module.css';

/** Why this call is here: what looked like going back, in words that the customer could hear. */
export function WhyPanel({ facts }: { facts: CardFacts }) {
  const { call, decision, original, job } = facts;
  const found = original?.explanation || original?.finding || '';
  const told = job?.explanation || job?.finding || '';
  if (call.kind === 'check-call') {
    return (
      <p className={classes.why}>
        <b>{today.whyCheck}</b>: {today.checkReasons[call.reason.code] ?? today.kinds[call.kind]}. {told !== '' && today.toldThem(told)}
      </p>
    );
  }
  if (call.kind === 'double-deviation') {
    return (
      <p className={classes.why}>
        <b>{call.promiseId === null ? chains.alarm.revisits : chains.alarm.promise}</b> {chains.alarm.lead}
      </p>
    );
  }
  const reasons = decision === null ? [] : signalWords(decision.signals);
  return (
    <div className={classes.why}>
      <b>{today.why}</b>
      {reasons.length > 0 && `: ${reasons.join('; ')}.`} {found !== '' && <LongText text={today.lastTimeFound(found)} />}
      {job !== null && job.customerWords !== '' && (
        <>
          <br />
          <b>{today.theirWords}</b>: <LongText text={`“${job.customerWords}”`} />
        </>
      )}
    </div>
  );
}
