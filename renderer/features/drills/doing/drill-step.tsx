import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { stepCodes } from '../../../../shared/domain/drill/exercises.ts';
import { type RecoveryStep, recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { drills } from '../../../../shared/text/en/drills.ts';
import { recoveries } from '../../../../shared/text/en/recoveries.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useSaid } from '../../../data/wording/use-said.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import classes from './doing.module.css';
import type { DrillScene } from './drill-scene.ts';
import type { DrillUnderWay } from './use-drill.ts';

const words = drills.doing;
const goOn = 'Mod+Enter';

/** One step: what they say, room for one's own words, and once it is wanted how it may sound. */
export function DrillStep({ scene, step, drill }: { scene: DrillScene; step: RecoveryStep; drill: DrillUnderWay }) {
  const { isMac } = useProgram();
  const { draft, change, go, reveal } = drill;
  const revealed = draft.revealed > draft.at;
  const own = useRef<HTMLTextAreaElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => own.current?.focus(), []);
  const onward = (): void => {
    if (revealed) go(1);
    else {
      reveal();
      next.current?.focus();
    }
  };
  const isLast = draft.at === recoverySteps.length - 1;
  const label = revealed ? (isLast ? words.last : words.next) : words.reveal;
  useActions([{ id: 'drill-on', label, group: drills.group, keys: [goOn], inFields: true, run: onward }]);
  return (
    <Panel title={recoveries.steps[step]} aside={<span className={classes.quiet}>{words.step(draft.at + 1, recoverySteps.length)}</span>}>
      <div className={classes.step}>
        <p className={classes.they} dir="auto">
          {scene.theySay[step]}
        </p>
        <Textarea
          ref={own}
          label={words.yours}
          description={words.yoursHint}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          value={draft[step]}
          onChange={(event) => change({ [step]: event.currentTarget.value })}
        />
        <div role="status">{revealed && <GoodWords scene={scene} step={step} />}</div>
        <div className={classes.tools}>
          <Button
            ref={next}
            variant="filled"
            rightSection={<KeyHint keys={keyLabels(goOn, isMac)} />}
            aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
            onClick={onward}
          >
            {label}
          </Button>
          {draft.at > 0 && <Button onClick={() => go(-1)}>{words.previous}</Button>}
        </div>
      </div>
    </Panel>
  );
}

/** In the business's own words, as its texts have them. */
function GoodWords({ scene, step }: { scene: DrillScene; step: RecoveryStep }) {
  const say = useSaid();
  const job = { completedAt: null, customerWords: '', symptom: scene.symptom, explanation: '', finding: '' };
  const { pieces, chosen } = say(stepCodes[step], { name: scene.name, language: null }, { job });
  return (
    <>
      <h3 className={classes.good}>{words.good}</h3>
      <SpokenWords pieces={pieces} language={chosen.language} />
    </>
  );
}
