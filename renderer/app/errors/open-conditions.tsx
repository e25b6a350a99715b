import { useEffect } from 'react';
import { conditions as words } from '../../../shared/text/en/conditions.ts';
import { followConditions, useConditions } from '../../data/conditions/conditions.ts';
import classes from './open-conditions.module.css';

/** What main finds amiss with disk and folders where the records could not be opened: mostly the very reason. */
export function OpenConditions() {
  useEffect(() => followConditions('unknown'), []);
  const shown = useConditions().filter(({ code }) => code === 'journal-unwritable' || code.startsWith('disk'));
  return (
    <div className={classes.list}>
      {shown.map((condition) => (
        <div key={condition.code}>
          <strong>{words.words[condition.code].title(condition, '')}</strong>
          <p>{words.words[condition.code].whatToDo}</p>
        </div>
      ))}
    </div>
  );
}
