import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { money } from '../offer-what.ts';
import classes from './policy.module.css';

/** Who may offer how much. */
export function LimitsTable({ policy }: { policy: Pick<Policy, 'limits'> }) {
  const { currency } = useProgram().business;
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{words.limits}</caption>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col" className={classes.sum}>
            {words.perOffer}
          </th>
          <th scope="col" className={classes.sum}>
            {words.perMonth}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{settings.roles.owner}</th>
          <td colSpan={2} className={classes.sum}>
            {words.ownerDecides}
          </td>
        </tr>
        {(['office', 'technician'] as const).map((role) => (
          <tr key={role}>
            <th scope="row">{settings.roles[role]}</th>
            <td className={classes.sum}>{money(policy.limits[role].perOffer, currency)}</td>
            <td className={classes.sum}>{money(policy.limits[role].perMonth, currency)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{settings.roles.apprentice}</th>
          <td colSpan={2} className={classes.sum}>
            {words.apprenticeAsks}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
