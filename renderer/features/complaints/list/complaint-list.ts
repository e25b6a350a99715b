import type { ListDefinition } from '../../../data/lists/list-definition.ts';
import { readFits } from '../queries/find-complaints.ts';
import { type ComplaintLine, readComplaintLines } from '../queries/read-complaint-lines.ts';

/** The list of complaints: its orders, its filters, its lines. */
export const complaintList: ListDefinition<ComplaintLine> = {
  name: 'complaints',
  table: 'complaints',
  whole: '[live+heardAt]',
  orders: {
    heard: { index: '[live+heardAt]' },
    state: { index: '[live+state+heardAt]', groups: ['open', 'planned', 'closed'] },
    theme: { index: '[live+theme]' },
    severity: { index: '[live+severity]' },
  },
  beginningOf: (column, letters) => (column === 'theme' ? letters : null),
  firstSort: { column: 'heard', descending: true },
  firstFilters: { state: 'standing' },
  readFits,
  fitTables: ['business', 'customers'],
  readRows: readComplaintLines,
  rowTables: ['complaints', 'customers', 'staff'],
};
