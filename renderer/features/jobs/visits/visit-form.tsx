import { useState } from 'react';
import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { jobs, visits as words } from '../../../../shared/text/en/jobs.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { useReadSlot } from '../booking/read-slot.ts';
import { SlotFields } from '../booking/slot-fields.tsx';
import { addVisit, moveVisit } from '../commands/change-visit.ts';
import { visitFields } from '../commands/edit-job.ts';
import type { JobFacts } from '../queries/read-job.ts';
import { useVisitChange } from './use-visit-change.ts';

const draftSchema = z.object({ day: z.string(), from: z.string(), to: z.string(), crew: z.array(idSchema) });
type Typed = z.infer<typeof draftSchema>;

interface Props {
  readonly facts: JobFacts;
  /** The visit that is moved; null for one more. */
  readonly appointment: Appointment | null;
  readonly onDone: () => void;
}

/** When we come and who goes: of one more visit, or of one that is planned. No day: to arrange. */
export function VisitForm({ facts: { job, property }, appointment, onDone }: Props) {
  const { business, isMac } = useProgram();
  const now = useNow();
  const change = useVisitChange();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const zone = property?.zone ?? business.zone;
  const first = typedOf(appointment);
  const draft = useDraft<Typed>(`visit/${job.id}/${appointment?.id ?? 'new'}`, draftSchema, first);
  const typed = draft.value ?? first;
  const slot = useReadSlot(typed, now, business.country, zone);
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    if (slot.problems.length > 0) return setProblems([...slot.problems]);
    const after = { when: slot.when, crew: typed.crew };
    const refused =
      appointment === null
        ? await change(addVisit, { jobId: job.id, ...after }, words.added)
        : await change(moveVisit, { jobId: job.id, appointmentId: appointment.id, before: visitFields(appointment), after }, words.moved);
    setProblems(refused);
    if (refused.length === 0) await leave();
  };
  useActions([
    { id: 'save-visit', label: forms.save, group: jobs.group, keys: ['Mod+Enter'], inFields: true, run: () => void save() },
    { id: 'leave-visit', label: forms.cancel, group: jobs.group, keys: ['Escape'], inFields: true, run: () => void leave() },
  ]);
  return (
    <FormPanel
      title={appointment === null ? words.add : words.moveTitle}
      kept={draft.kept}
      problems={problems}
      keys={{ save: keyLabels('Mod+Enter', isMac), cancel: keyLabels('Escape', isMac), aria: isMac ? 'Meta+Enter' : 'Control+Enter' }}
      onSave={() => void save()}
      onCancel={() => void leave()}
    >
      <SlotFields {...typed} slot={slot} problems={problems} zone={zone} onChange={draft.change} />
      <p>{words.toArrangeHint}</p>
    </FormPanel>
  );
}

function typedOf(appointment: Appointment | null): Typed {
  const slot = appointment?.slot ?? null;
  if (slot === null) return { day: '', from: '', to: '', crew: appointment?.crew ?? [] };
  return { day: formatFullDay(slot.date), from: slot.start, to: slot.end ?? '', crew: appointment?.crew ?? [] };
}
