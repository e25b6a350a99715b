import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Fact, Lines, Marks } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';

/** The columns; how it stands and when have an index to be sorted by. */
export function caseColumns(now: Now): Column<Case>[] {
  const { columns } = words;
  return [
    {
      id: 'what',
      title: columns.what,
      width: 420,
      cell: ({ id, title, lesson }) => <Lines title={title} href={`/cases/${id}`} beneath={lesson} />,
    },
    {
      id: 'state',
      title: columns.state,
      width: 220,
      cell: ({ state, anonymous }) => (
        <Marks beneath="">
          <Chip tone={state === 'ready' ? 'accent' : 'plain'}>{words.states[state]}</Chip>
          {anonymous && <Chip>{words.anonymous}</Chip>}
        </Marks>
      ),
    },
    { id: 'kind', title: columns.kind, width: 150, from: 700, cell: ({ trade }) => <Fact>{trade ?? ''}</Fact> },
    {
      id: 'when',
      title: columns.when,
      width: 150,
      from: 560,
      descendingFirst: true,
      cell: ({ updatedAt }) => <Fact>{formatMoment(updatedAt, now)}</Fact>,
    },
  ];
}
