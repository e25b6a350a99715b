import { useEffect, useRef } from 'react';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { JobTypesPanel } from '../rules/job-types-panel.tsx';
import { NumbersPanel } from '../rules/numbers-panel.tsx';
import { TradesPanel } from '../rules/trades-panel.tsx';
import classes from '../screen/settings.module.css';
import { BusinessConflicts } from './business-conflicts.tsx';
import { BusinessPanel } from './business-panel.tsx';
import { CallingPanel } from './calling-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';
import type { BusinessForm } from './use-business-form.ts';

/** The business's settings as one form: what was changed is saved together. */
export function BusinessSettings({ form }: { form: BusinessForm }) {
  const box = useRef<HTMLFormElement>(null);
  const { problems } = form;
  useEffect(() => {
    if (problems.length > 0) box.current?.querySelector<HTMLElement>('[role="alert"] button, [aria-invalid="true"]')?.focus();
  }, [problems]);
  return (
    <SubmitForm ref={box} className={classes.column} onSubmit={() => void form.save()}>
      <BusinessConflicts form={form} />
      <BusinessPanel form={form} />
      <HoursPanel form={form} />
      <CallingPanel form={form} />
      <HolidaysPanel form={form} />
      <TradesPanel form={form} />
      <JobTypesPanel form={form} />
      <NumbersPanel form={form} />
    </SubmitForm>
  );
}
