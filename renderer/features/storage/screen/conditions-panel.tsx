import { conditions as conditionWords } from '../../../../shared/text/en/conditions.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useConditions } from '../../../data/conditions/conditions.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './storage.module.css';

/** What about this computer could harm the records, also what was let go of. Nothing while all is well. */
export function ConditionsPanel() {
  const now = useNow();
  const conditions = useConditions();
  if (conditions.length === 0) return null;
  return (
    <Panel title={storage.conditions.title}>
      {conditions.map((condition) => {
        const { title, why, whatToDo } = conditionWords.words[condition.code];
        return (
          <div key={condition.code}>
            <p className={classes.warning}>{title(condition, condition.against === null ? '' : formatMoment(condition.against, now))}</p>
            <p>{why}</p>
            <p className={classes.quiet}>{whatToDo}</p>
          </div>
        );
      })}
    </Panel>
  );
}
