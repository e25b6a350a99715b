import { Link, useParams } from 'wouter';
import { warrantyLeft } from '../../../../shared/domain/equipment/warranty-left.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { jobs as jobWords } from '../../../../shared/text/en/jobs.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { jobLine } from '../../../../shared/text/job-line.ts';
import { warrantyChip } from '../../../../shared/text/warranty-words.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LongLinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { type EquipmentFacts, readEquipment } from '../queries/read-equipment.ts';
import { Details } from './details.tsx';
import { EquipmentActions } from './equipment-actions.tsx';
import { EquipmentGone } from './equipment-gone.tsx';
import classes from './page.module.css';

/** One piece of equipment: what it is at the left, what happened with it at the right. */
export function EquipmentScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, facts: await readEquipment(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  return answer.facts === null ? <EquipmentGone /> : <EquipmentPage key={id} facts={answer.facts} />;
}

function EquipmentPage({ facts }: { facts: EquipmentFacts }) {
  const { features, business } = useProgram();
  const { piece, property } = facts;
  const panels = features.flatMap(({ equipmentPanels }) => equipmentPanels ?? []);
  return (
    <RecordPage
      title={equipmentName(piece)}
      chips={<Chips facts={facts} />}
      subtitle={
        property !== null && <Link href={`/properties/${property.id}`}>{addressLines(property.address, business.country).join(', ')}</Link>
      }
      actions={<EquipmentActions piece={piece} />}
      facts={
        <>
          <Details facts={facts} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} equipmentId={piece.id} />
          ))}
        </>
      }
      history={
        <>
          <JobsPanel facts={facts} />
          <TimelinePanel scope={{ equipmentId: piece.id }} />
        </>
      }
    />
  );
}

function Chips({ facts: { piece } }: { facts: EquipmentFacts }) {
  const now = useNow();
  const warranty = warrantyChip(warrantyLeft(piece, now.date));
  return (
    <>
      {piece.retiredOn !== null && <Chip>{words.retiredChip(formatDay(piece.retiredOn, now))}</Chip>}
      {warranty !== null && <Chip tone={warranty.tone}>{warranty.words}</Chip>}
    </>
  );
}

const jobsAtFirst = 8;

/** The jobs that were about it, the newest first. */
function JobsPanel({ facts: { jobs } }: { facts: EquipmentFacts }) {
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
