import { Button } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { type RecoveryStep, recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { nextStep } from '../../../../shared/domain/recovery/take-step.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { RecoveryFacts } from '../queries/read-recovery.ts';
import { OpenStep } from './open-step.tsx';
import classes from './recovery.module.css';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly facts: RecoveryFacts;
  /** True where the focus goes to the next step, because all of it was opened again here. */
  readonly takesFocus: boolean;
  /** Called when the last step was settled here. */
  readonly onAllSettled: () => void;
}

/** The five steps from the top down: who did which when and in which words, the next one open, the others within reach. */
export function StepPath({ facts, takesFocus, onAllSettled }: Props) {
  const { recovery } = facts;
  const next = nextStep(recovery);
  const [opened, setOpened] = useState<RecoveryStep | null>(null);
  /** Where the focus goes after what was done here: to whatever is next, or to the step that is open again. */
  const [goTo, setGoTo] = useState<RecoveryStep | 'next' | null>(null);
  const isOpen = recovery.state === 'open';
  return (
    <Panel title={words.path}>
      <ol className={classes.path}>
        {recoverySteps.map((step) => {
          const { state } = recovery.steps[step];
          const isNext = isOpen && step === next;
          const shown = isOpen && state === 'open' && (isNext || step === opened);
          return (
            <li key={step} className={classes.step} data-state={isNext ? 'next' : state} aria-current={isNext ? 'step' : undefined}>
              <Mark state={state} place={recoverySteps.indexOf(step) + 1} />
              <div className={classes.body}>
                <div className={classes.stepHead}>
                  <h3>{words.steps[step]}</h3>
                  {isNext && <Chip tone="accent">{words.stateNext}</Chip>}
                  {state === 'skipped' && <Chip>{words.skipped}</Chip>}
                  {state !== 'open' && <span className="visually-hidden">{words.stateDone}</span>}
                  {isOpen && state === 'open' && !shown && (
                    <Button
                      className={classes.early}
                      variant="subtle"
                      size="compact-sm"
                      h={32}
                      aria-label={words.doNow(words.steps[step])}
                      onClick={() => setOpened(step)}
                    >
                      {words.doNowShort}
                    </Button>
                  )}
                </div>
                {state !== 'open' && (
                  <Settled
                    facts={facts}
                    step={step}
                    onTakenBack={() => {
                      setOpened(step);
                      setGoTo(step);
                    }}
                  />
                )}
                {shown && (
                  <OpenStep
                    facts={facts}
                    step={step}
                    isNext={isNext}
                    takesFocus={takesFocus || goTo === 'next' ? isNext : goTo === step}
                    onSettled={() => {
                      setGoTo('next');
                      setOpened(null);
                      if (recoverySteps.every((one) => one === step || recovery.steps[one].state !== 'open')) onAllSettled();
                    }}
                  />
                )}
                {step === 'follow-up' && <Questions facts={facts} />}
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

function Mark({ state, place }: { state: 'open' | 'done' | 'skipped'; place: number }) {
  const Icon = { open: null, done: IconCheck, skipped: IconMinus }[state];
  return (
    <span className={classes.mark} aria-hidden>
      {Icon === null ? place : <Icon size={15} stroke={2.4} />}
    </span>
  );
}

interface SettledProps {
  readonly facts: RecoveryFacts;
  readonly step: RecoveryStep;
  readonly onTakenBack: () => void;
}

function Settled({ facts: { recovery }, step, onTakenBack }: SettledProps) {
  const now = useNow();
  const staffName = useStaffName();
  const steps = useSteps(recovery.id);
  const { by, at, words: said, reason } = recovery.steps[step];
  return (
    <>
      <p className={classes.who}>{at !== null && words.byAt(staffName(by), formatMoment(at, now))}</p>
      {(said || reason) !== '' && (
        <div className={classes.said} dir="auto">
          <LongText text={said || reason} />
        </div>
      )}
      {recovery.state === 'open' && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            h={32}
            ml={-8}
            aria-label={words.takeBackLabel(words.steps[step])}
            onClick={() => {
              onTakenBack();
              void steps.takeBack(step);
            }}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
    </>
  );
}

/** When somebody asks how it is now, and who. */
function Questions({ facts: { questions } }: { facts: RecoveryFacts }) {
  const now = useNow();
  const staffName = useStaffName();
  return questions.map(({ callId, which, dueAt, assignedTo }) => (
    <p key={callId} className={classes.quiet}>
      {words.followUps[which](formatMoment(dueAt, now), staffName(assignedTo))}
    </p>
  ));
}
