import type { Now } from '../../../../shared/domain/base/now.ts';
import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { Fact, Lines } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { StandingChip } from '../page/standing-chip.tsx';
import { briefOf, type ComplaintLine } from '../queries/read-complaint-lines.ts';

const { columns } = complaints.list;

/** The columns; each but who has an index to be sorted by. */
export function complaintColumns(now: Now): Column<ComplaintLine>[] {
  return [
    {
      id: 'theme',
      title: columns.what,
      width: 340,
      cell: ({ complaint, name }) => (
        <Lines
          title={briefOf(complaint)}
          href={`/complaints/${complaint.id}`}
          beneath={complaint.from === 'employee' ? complaintBrief.ours(name) : name}
        />
      ),
    },
    { id: 'state', title: columns.state, width: 300, cell: ({ complaint }) => <StandingChip complaint={complaint} /> },
    {
      id: 'severity',
      title: columns.severity,
      width: 140,
      from: 700,
      descendingFirst: true,
      cell: ({ complaint }) => <Fact>{complaints.severitiesShort[complaint.severity]}</Fact>,
    },
    {
      id: 'heard',
      title: columns.heard,
      width: 150,
      from: 560,
      descendingFirst: true,
      cell: ({ complaint }) => <Fact>{formatMoment(complaint.heardAt, now)}</Fact>,
    },
  ];
}
