import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { Fact, Lines, Marks } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { NewDateChip, StandingChip } from '../card/standing-chip.tsx';
import type { PromiseFacts } from '../queries/read-promise.ts';

const { columns } = words.list;

/** The columns; when and how it stands have an index to be sorted by. */
export function promiseColumns(now: Now, names: ReadonlyMap<Id, string>): Column<PromiseFacts>[] {
  return [
    {
      id: 'what',
      title: columns.what,
      width: 380,
      cell: ({ promise, customer, job }) => (
        <Lines
          title={promise.words}
          href={`/promises/${promise.id}`}
          beneath={words.list.toAbout(customer?.name ?? (promise.toName || words.nobody), job?.number ?? null)}
        />
      ),
    },
    { id: 'due', title: columns.due, width: 160, cell: ({ promise }) => <Fact>{words.near(promise, now)}</Fact> },
    {
      id: 'state',
      title: columns.state,
      width: 210,
      cell: ({ promise }) => (
        <Marks beneath="">
          <StandingChip promise={promise} />
          <NewDateChip promise={promise} />
        </Marks>
      ),
    },
    {
      id: 'whose',
      title: columns.whose,
      width: 160,
      from: 640,
      cell: ({ promise }) => <Fact>{promise.assignedTo === null ? words.anybody : (names.get(promise.assignedTo) ?? '')}</Fact>,
    },
  ];
}
