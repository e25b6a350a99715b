import { IconMessageExclamation } from '@tabler/icons-react';
import { lazy } from 'react';
import { complaintBrief as words } from '../../../shared/text/en/complaint-brief.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { beginPath, newComplaintKey } from './begin-path.ts';
import { ComplaintCard, ComplaintCardPanel, CustomerComplaints, EquipmentComplaints, JobComplaints } from './lazy-parts.tsx';
import { complaintTimeline } from './queries/complaint-timeline.ts';
import { countComplaints, dueLine, dueName } from './queries/due-complaint.ts';
import { halfWritten } from './queries/half-written.ts';

const BeginComplaint = lazy(async () => ({ default: (await import('./form/begin-complaint.tsx')).BeginComplaint }));
const ComplaintScreen = lazy(async () => ({ default: (await import('./page/complaint-screen.tsx')).ComplaintScreen }));
const ComplaintsScreen = lazy(async () => ({ default: (await import('./list/complaints-screen.tsx')).ComplaintsScreen }));
const NewComplaintScreen = lazy(async () => ({ default: (await import('./form/new-complaint-screen.tsx')).NewComplaintScreen }));

/** What isn't right for somebody: written down from anywhere in their words, answered in time, closed with what became of it. */
export const complaints: Feature = {
  name: 'complaints',
  routes: [
    { path: '/complaints', screen: ComplaintsScreen },
    { path: '/complaints/new', screen: BeginComplaint },
    { path: '/complaints/new/:id', screen: NewComplaintScreen },
    { path: '/complaints/:id', screen: ComplaintScreen },
  ],
  rail: [{ path: '/complaints', label: words.title, icon: IconMessageExclamation, order: 40, count: countComplaints }],
  actions: [
    {
      id: 'new-complaint',
      label: words.newTitle,
      group: text.shell.groups.everywhere,
      keys: [newComplaintKey],
      inFields: true,
      run: ({ navigate }) => navigate(beginPath()),
    },
    {
      id: 'go-complaints',
      label: words.title,
      group: text.shell.groups.go,
      keys: ['Alt+O'],
      run: ({ navigate }) => navigate('/complaints'),
    },
  ],
  queue: [{ kind: 'complaint', icon: IconMessageExclamation, card: ComplaintCard, name: dueName, line: dueLine }],
  timeline: complaintTimeline,
  halfDone: halfWritten,
  cardPanels: [ComplaintCardPanel],
  jobPanels: [JobComplaints],
  customerPanels: [CustomerComplaints],
  equipmentPanels: [EquipmentComplaints],
};
