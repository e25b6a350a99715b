import { Link, useLocation } from 'wouter';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { drills } from '../../../../shared/text/en/drills.ts';
import { recoveries } from '../../../../shared/text/en/recoveries.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './doing.module.css';
import type { DrillScene } from './drill-scene.ts';
import { DrillStep } from './drill-step.tsx';
import { FinishForm } from './finish-form.tsx';
import { useDrill } from './use-drill.ts';

const words = drills.doing;

/** One exercise: the story at the left, one step at a time at the right, and at the end who took part. */
export function DrillPage({ scene }: { scene: DrillScene }) {
  const [, navigate] = useLocation();
  const drill = useDrill(scene);
  useActions([
    { id: 'leave-drill', label: words.back, group: drills.group, keys: ['Escape'], inFields: true, run: () => navigate('/drills') },
  ]);
  if (drill === null) return null;
  const { draft, step, kept } = drill;
  return (
    <Page title={scene.title} subtitle={<Link href="/drills">{words.back}</Link>}>
      <div className={classes.columns}>
        <Panel title={words.scene}>
          <div className={classes.story}>
            {scene.story.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the story is shown as it is told
              <div key={index}>
                {part.title !== '' && <h3>{part.title}</h3>}
                <p dir="auto">{part.words}</p>
              </div>
            ))}
          </div>
        </Panel>
        <div className={classes.column}>
          <ol className={classes.path} aria-label={recoveries.path}>
            {recoverySteps.map((one, place) => (
              <li key={one} aria-current={one === step ? 'step' : undefined} data-state={place < draft.at ? 'done' : 'open'}>
                <span className={classes.mark} aria-hidden>
                  {place + 1}
                </span>
                {recoveries.steps[one]}
              </li>
            ))}
          </ol>
          {step === undefined ? <FinishForm drill={drill} /> : <DrillStep key={step} scene={scene} step={step} drill={drill} />}
          <p className={classes.kept}>{kept ? words.draftKept : ''}</p>
        </div>
      </div>
    </Page>
  );
}
