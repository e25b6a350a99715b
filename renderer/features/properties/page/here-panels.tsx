import { IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { can } from '../../../../shared/domain/staff/can.ts';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { jobs as jobWords } from '../../../../shared/text/en/jobs.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { jobLine } from '../../../../shared/text/job-line.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { LinkList, LongLinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PanelAction } from '../../../ui/panel-action.tsx';
import type { PropertyFacts } from '../queries/read-property.ts';
import classes from './page.module.css';

/** What stands there, and what did. */
export function EquipmentPanel({ facts: { property, equipment } }: { facts: PropertyFacts }) {
  const { actor } = useProgram();
  const now = useNow();
  const [, navigate] = useLocation();
  const mayAdd = can(actor.role, 'edit-records');
  const add = (): void => navigate(`/equipment/new?property=${property.id}`);
  useActions([
    { id: 'property-add-equipment', label: words.keys.addEquipment, group: words.group, keys: ['A'], enabled: mayAdd, run: add },
  ]);
  const aside = mayAdd && (
    <PanelAction icon={<IconPlus size={15} aria-hidden />} keyLabel="A" onClick={add}>
      {words.addEquipment}
    </PanelAction>
  );
  return (
    <Panel title={words.equipment} aside={aside}>
      {equipment.length === 0 && <p className={classes.muted}>{words.noEquipment}</p>}
      <LinkList
        label={words.equipment}
        lines={equipment.map((piece) => ({
          id: piece.id,
          title: equipmentName(piece),
          href: `/equipment/${piece.id}`,
          ...(piece.retiredOn !== null && { detail: words.retired(formatDay(piece.retiredOn, now)) }),
        }))}
      />
    </Panel>
  );
}

const jobsAtFirst = 6;

/** The jobs at the place, the newest first. */
export function JobsPanel({ facts: { jobs } }: { facts: PropertyFacts }) {
  const now = useNow();
  return (
    <Panel title={words.jobs}>
      {jobs.length === 0 && <p className={classes.muted}>{words.noJobs}</p>}
      <LongLinkList
        label={words.jobs}
        lines={jobs.map((job) => ({ ...jobLine(job, now), aside: <Chip>{jobWords.states[job.status]}</Chip> }))}
        atFirst={jobsAtFirst}
        moreLabel={words.moreJobs}
      />
    </Panel>
  );
}

/** What is still owed about jobs here; each line opens its card in *Today*. */
export function OpenPanel({ facts: { openCalls, people } }: { facts: PropertyFacts }) {
  const now = useNow();
  return (
    <Panel title={words.open}>
      {openCalls.length === 0 && <p className={classes.muted}>{words.nothingOpen}</p>}
      <LinkList
        label={words.open}
        lines={openCalls.map((call) => {
          const who = people.get(call.customerId ?? '')?.name ?? '';
          const due = dueWords(call, now);
          const what = [today.kinds[call.kind], who, due.words].filter((part) => part !== '').join(', ');
          return {
            id: call.id,
            title: today.kinds[call.kind],
            detail: who,
            label: words.inToday(what),
            href: '/today',
            onOpen: () => chooseCall(call.id),
            ...(due.words !== '' && { aside: <Chip tone={due.late ? 'over' : 'due'}>{due.words}</Chip> }),
          };
        })}
      />
    </Panel>
  );
}
