import { IconBriefcase, IconMoon } from '@tabler/icons-react';
import { lazy } from 'react';
import { booking } from '../../../shared/text/en/booking.ts';
import { jobs as words } from '../../../shared/text/en/jobs.ts';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { CardChain, CustomerChains, EquipmentChains, PropertyChains } from './chain/chain-places.tsx';
import { halfDoneJobs } from './queries/half-done.ts';
import { jobTimeline } from './queries/job-timeline.ts';
import { countSuggestions } from './queries/suggestions.ts';
import { countToClose } from './queries/to-close.ts';

/** Each screen is a chunk of its own: the program starts without the forms. */
const loadBooking = () => import('./booking/booking-screen.tsx');
const BookingScreen = lazy(async () => ({ default: (await loadBooking()).BookingScreen }));
const BeginBooking = lazy(async () => ({ default: (await import('./booking/begin-booking.tsx')).BeginBooking }));
const CloseScreen = lazy(async () => ({ default: (await import('./close/close-screen.tsx')).CloseScreen }));
const DayEndScreen = lazy(async () => ({ default: (await import('./day-end/day-end-screen.tsx')).DayEndScreen }));
const EditScreen = lazy(async () => ({ default: (await import('./edit/edit-screen.tsx')).EditScreen }));
const JobScreen = lazy(async () => ({ default: (await import('./job/job-screen.tsx')).JobScreen }));
const JobsScreen = lazy(async () => ({ default: (await import('./list/jobs-screen.tsx')).JobsScreen }));
const NoticingScreen = lazy(async () => ({ default: (await import('./noticing/noticing-screen.tsx')).NoticingScreen }));
const PlainWordsPanel = lazy(async () => ({ default: (await import('./plain-words/plain-words-panel.tsx')).PlainWordsPanel }));
const SaidBackScreen = lazy(async () => ({ default: (await import('./plain-words/said-back-screen.tsx')).SaidBackScreen }));
const SuggestionsScreen = lazy(async () => ({ default: (await import('./suggestions/suggestions-screen.tsx')).SuggestionsScreen }));

/** Fetches the booking form once the program has started and nobody needs the machine: its first key must not wait. */
const afterStartMs = 1_500;
if (typeof requestIdleCallback === 'function') setTimeout(() => requestIdleCallback(() => void loadBooking()), afterStartMs);

/** Jobs: booked while the customer talks, closed on the way out, and the question whether we are going back. */
export const jobs: Feature = {
  name: 'jobs',
  routes: [
    { path: '/jobs', screen: JobsScreen },
    { path: '/day-end', screen: DayEndScreen },
    { path: '/jobs/new', screen: BeginBooking },
    { path: '/jobs/new/:booking', screen: BookingScreen },
    { path: '/jobs/suggestions', screen: SuggestionsScreen },
    { path: '/jobs/noticing', screen: NoticingScreen },
    { path: '/learn/said-back', screen: SaidBackScreen },
    { path: '/jobs/:id', screen: JobScreen },
    { path: '/jobs/:id/close', screen: CloseScreen },
    { path: '/jobs/:id/edit', screen: EditScreen },
  ],
  rail: [
    {
      path: '/jobs',
      label: words.title,
      icon: IconBriefcase,
      order: 20,
      count: async (reader) => ({ count: await countSuggestions(reader), urgent: false }),
    },
    {
      path: '/day-end',
      label: words.dayEnd,
      icon: IconMoon,
      order: 22,
      count: async (reader, now) => ({ count: await countToClose(reader, now), urgent: false }),
    },
  ],
  actions: [
    {
      id: 'new-job',
      label: booking.title,
      group: text.shell.groups.everywhere,
      keys: ['Mod+N'],
      inFields: true,
      run: ({ navigate }) => navigate('/jobs/new'),
    },
    { id: 'go-jobs', label: words.title, group: text.shell.groups.go, keys: ['Alt+J'], run: ({ navigate }) => navigate('/jobs') },
    {
      id: 'go-said-back',
      label: screenNames.saidBack,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/learn/said-back'),
    },
    {
      id: 'go-noticing',
      label: screenNames.noticing,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/jobs/noticing'),
    },
    { id: 'day-end', label: words.dayEnd, group: text.shell.groups.go, keys: ['Alt+D'], run: ({ navigate }) => navigate('/day-end') },
  ],
  settingsSections: [{ title: screenNames.plainWords, panel: PlainWordsPanel, order: 40 }],
  customerPanels: [CustomerChains],
  propertyPanels: [PropertyChains],
  equipmentPanels: [EquipmentChains],
  cardLeads: [CardChain],
  calendar: async () => (await import('./calendar/visit-calendar.ts')).visitCalendar,
  timeline: jobTimeline,
  halfDone: halfDoneJobs,
};
