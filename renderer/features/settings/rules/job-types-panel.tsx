import { ActionIcon, Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { jobTypeChoices } from '../../../../shared/text/en/job-choices.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { BusinessForm } from '../business/use-business-form.ts';
import { NewName } from './new-name.tsx';
import classes from './rules.module.css';

type OwnJobType = BusinessForm['facts']['jobTypes'][number];

/** Names of the business's own for types of jobs, and what each counts as. */
export function JobTypesPanel({ form }: { form: BusinessForm }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<OwnJobType['type']>('repair');
  const own = form.facts.jobTypes;
  const set = (next: readonly OwnJobType[]): void => form.change({ jobTypes: [...next] });
  const add = (): void => {
    const wanted = name.trim();
    if (wanted === '') return;
    set([...own.filter((one) => one.name.toLowerCase() !== wanted.toLowerCase()), { name: wanted, type }]);
    setName('');
  };
  return (
    <Panel title={settings.jobTypes}>
      <p className={classes.hint}>{settings.jobTypesHint}</p>
      <ul className={classes.names}>
        {own.map((one) => (
          <li key={one.name} className={classes.name}>
            <span>{one.name}</span>
            <Select
              aria-label={settings.countsAsOf(one.name)}
              data={jobTypeChoices}
              value={one.type}
              onChange={(chosen) => set(own.map((other) => (other === one ? { ...one, type: chosen as OwnJobType['type'] } : other)))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={settings.removeJobType(one.name)}
              onClick={() => set(own.filter((other) => other !== one))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <NewName label={settings.newJobType} value={name} onChange={setName} onAdd={add} />
        <Select label={settings.countsAs} data={jobTypeChoices} value={type} onChange={(chosen) => setType(chosen as OwnJobType['type'])} />
        <Button onClick={add} disabled={name.trim() === ''}>
          {settings.addJobType}
        </Button>
      </div>
    </Panel>
  );
}
