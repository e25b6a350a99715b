import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Reason } from '../../../../shared/domain/base/reason.ts';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import classes from './duplicates.module.css';

/** Why two customers look alike, and what speaks against it. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => {
        const doubt = words.isDoubt(reason);
        const Icon = doubt ? IconAlertTriangle : IconCheck;
        return (
          <li key={reason.code} className={doubt ? classes.doubt : classes.agrees}>
            <Icon size={16} aria-hidden />
            <span className="visually-hidden">{doubt ? words.cross : words.tick} </span>
            {words.reason(reason)}
          </li>
        );
      })}
    </ul>
  );
}
