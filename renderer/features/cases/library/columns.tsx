import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Fact, Lines, Marks } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { CaseLine } from './case-list.ts';
import { WhatCell } from './what-cell.tsx';

/** The columns; how it stands and when have an index to be sorted by. */
export function caseColumns(now: Now): Column<CaseLine>[] {
  const { columns } = words;
  return [
    {
      id: 'what',
      title: columns.what,
      width: 440,
      cell: (line) => <WhatCell line={line} />,
    },
    {
      id: 'state',
      title: columns.state,
      width: 170,
      cell: ({ row: { state, anonymous } }) => (
        <Marks beneath={anonymous ? words.anonymous : ''}>
          <Chip tone={state === 'ready' ? 'accent' : 'plain'}>{words.states[state]}</Chip>
        </Marks>
      ),
    },
    {
      id: 'kind',
      title: columns.kind,
      width: 240,
      from: 760,
      cell: ({ row }) => (
        <Lines title={words.about(row.trade, row.equipmentKinds)} beneath={row.causes.map((cause) => closing.causes[cause]).join(', ')} />
      ),
    },
    {
      id: 'shown',
      title: columns.shown,
      width: 120,
      from: 860,
      cell: ({ shown }) => <Fact none={words.notShown}>{words.shown(shown)}</Fact>,
    },
    {
      id: 'when',
      title: columns.when,
      width: 150,
      from: 680,
      descendingFirst: true,
      cell: ({ row }) => <Fact>{formatNearDay(localOf(row.updatedAt, now.zone).date, now)}</Fact>,
    },
  ];
}
