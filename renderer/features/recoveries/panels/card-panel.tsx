import type { Call } from '../../../../shared/domain/call/call.ts';
import { nextStep } from '../../../../shared/domain/recovery/take-step.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import classes from '../page/recovery.module.css';
import { findRecoveryOfCall } from '../queries/find-recovery.ts';
import { Shown } from './recovery-panel.tsx';

const ownStep: Readonly<Partial<Record<Call['kind'], string>>> = {
  acknowledgement: 'apology',
  'double-deviation': 'apology',
  complaint: 'apology',
  'recovery-follow-up': 'follow-up',
};

/** On the card of a call about something that is being put right: where it stands, and the next step by one key. */
export function CardRecovery({ call }: { call: Call }) {
  const recovery = useQuery((reader) => findRecoveryOfCall(reader, call), [call.id, call.recoveryId, call.jobId, call.complaintId]);
  if (recovery === undefined || recovery === null) return null;
  const isThisCall = call.open === 1 && ownStep[call.kind] === nextStep(recovery);
  return (
    <Shown key={recovery.id} recovery={recovery} hasKey hasWords={!isThisCall}>
      {isThisCall && <p className={classes.quiet}>{words.thisCall}</p>}
    </Shown>
  );
}
