import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { localOf } from '../../../shared/domain/base/local-time.ts';
import type { Condition } from '../../../shared/ipc/conditions-contract.ts';
import { conditions as words } from '../../../shared/text/en/conditions.ts';
import { formatFullDay, formatTime } from '../../../shared/text/format.ts';
import { letConditionGo } from '../../data/conditions/conditions.ts';
import { useProgram } from '../../data/react/program.tsx';
import banner from '../../ui/banner.module.css';
import classes from './condition-banner.module.css';

const urgent: ReadonlySet<string> = new Set(['disk-very-low', 'journal-unwritable', 'backup-disk-very-low']);

/** What a person should know of this computer: one at a time, the weightiest first, with how many there are. */
export function ConditionBanner({ shown }: { shown: readonly Condition[] }) {
  const [at, setAt] = useState(0);
  const place = at % shown.length;
  const condition = shown[place];
  if (condition === undefined) return null;
  const tools = shown.length > 1 && (
    <>
      <span className={classes.count}>{words.count(place + 1, shown.length)}</span>
      <Button size="compact-sm" variant="subtle" mih={32} onClick={() => setAt(place + 1)}>
        {words.next}
      </Button>
    </>
  );
  return <OneCondition key={condition.code} condition={condition} tools={tools} />;
}

function OneCondition({ condition, tools }: { condition: Condition; tools: ReactNode }) {
  const { zone } = useProgram().business;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { title, why, whatToDo } = words.words[condition.code];
  const { against } = condition;
  const isUrgent = urgent.has(condition.code);
  const Icon = isUrgent ? IconAlertTriangle : IconInfoCircle;
  return (
    <section className={`${banner.banner} ${isUrgent ? banner.urgent : ''}`} aria-label={words.name}>
      <Icon size={18} aria-hidden />
      <span className={banner.title} role={isUrgent ? 'alert' : 'status'}>
        {title(condition, against === null ? '' : `${formatFullDay(localOf(against, zone).date)}, ${formatTime(against, zone)}`)}
      </span>
      <div className={banner.tools}>
        {tools}
        <Button size="compact-sm" variant="subtle" mih={32} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more}
        </Button>
        {condition.canLetGo && (
          <CloseButton size={32} aria-label={words.letGo} onClick={() => void letConditionGo(condition.code).catch(() => undefined)} />
        )}
      </div>
      <div id={id} className={`${banner.detail} ${classes.detail}`} hidden={!open}>
        <p>{why}</p>
        <p>{whatToDo}</p>
      </div>
    </section>
  );
}
