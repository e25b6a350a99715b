import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { monthOf } from '../../../../shared/domain/offer/month-spending.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { formatDay, formatMonth } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { money } from '../offer-what.ts';
import type { PolicyFacts } from '../queries/read-policy.ts';
import { LimitsTable } from './limits-table.tsx';
import classes from './policy.module.css';
import { PolicyForm } from './policy-form.tsx';
import { usePolicyForm } from './use-policy-form.ts';

/** The version that counts, or the place to write the next one. */
export function PolicyPanel({ facts }: { facts: PolicyFacts }) {
  const { actor } = useProgram();
  const form = usePolicyForm(facts.latest);
  const mayWrite = can(actor.role, 'authority');
  const writing = mayWrite && form?.open === true;
  const button = useReturnFocus<HTMLButtonElement>(writing);
  const shown = facts.present ?? facts.latest;
  return (
    <Panel title={words.title}>
      <p className={classes.hint}>{words.hint}</p>
      {writing ? (
        <PolicyForm form={form} />
      ) : (
        <>
          {shown === null ? <p>{words.none}</p> : <Version policy={shown} facts={facts} />}
          <div className={classes.acts}>
            {mayWrite ? (
              <Button ref={button} onClick={() => form?.begin()}>
                {shown === null ? words.begin : words.next}
              </Button>
            ) : (
              <span className={classes.hint}>{words.ownerWrites}</span>
            )}
            <Link href="/goodwill" className={classes.link}>
              {words.spending}
            </Link>
          </div>
        </>
      )}
    </Panel>
  );
}

function Version({ policy, facts }: { policy: Policy; facts: PolicyFacts }) {
  const { business } = useProgram();
  const now = useNow();
  const { coming, present, spent } = facts;
  const counts = present?.id === policy.id;
  const day = formatDay(policy.inForceFrom, now);
  return (
    <>
      <p className={classes.versionLine}>
        <b>{words.version(policy.version)}</b>
        <Chip tone={counts ? 'kept' : 'plain'}>{counts ? words.since(day) : words.from(day)}</Chip>
        {counts && coming !== null && (
          <span className={classes.hint}>{words.comes(coming.version, formatDay(coming.inForceFrom, now))}</span>
        )}
      </p>
      <div className={classes.text} dir="auto">
        <LongText text={policy.text} />
      </div>
      <LimitsTable policy={policy} />
      <p>
        {policy.monthlyBudget === null ? words.noBudget : words.budgetLine(money(policy.monthlyBudget, business.currency))}
        {policy.monthlyBudget !== null && counts && (
          <span className={classes.hint}> {words.spentLine(money(spent, business.currency), formatMonth(monthOf(now.date), now))}</span>
        )}
      </p>
    </>
  );
}
