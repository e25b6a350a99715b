import { IconAlertTriangle, IconClockHour4, IconHeartHandshake, IconPhone, IconPhoneCheck } from '@tabler/icons-react';
import { lazy } from 'react';
import { businessId } from '../../../shared/domain/business/business.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import { desk } from '../../../shared/text/en/desk.ts';
import { today } from '../../../shared/text/en/today.ts';
import { ownWords } from '../../../shared/text/en/wordings.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature, QueueContribution } from '../../data/contributions/feature.ts';
import type { Reader } from '../../data/kernel/reader.ts';
import { CallCard } from './card/call-card.tsx';
import { DoorPanel } from './door/door-panel.tsx';
import { LetterOfRecovery } from './letter/panels.tsx';
import { callListsPath, enterListKey } from './lists/list-paths.ts';
import { callTimeline } from './queries/call-timeline.ts';
import { halfEntered } from './queries/half-entered.ts';
import { parkedCalls } from './queries/parked-calls.ts';
import { countPressing } from './queries/read-queue.ts';
import { TodayScreen } from './today/today-screen.tsx';

const WordingsPanel = lazy(async () => ({ default: (await import('./wordings/wordings-panel.tsx')).WordingsPanel }));
const CallListsScreen = lazy(async () => ({ default: (await import('./lists/call-lists-screen.tsx')).CallListsScreen }));

/** What a line of the queue says of a call: the customer's words, or what we found. */
async function wordsLine(reader: Reader, { kind, jobId, complaintId }: Call): Promise<string> {
  const complaint = complaintId === null ? undefined : await reader.complaints.get(complaintId);
  const job = complaint !== undefined || jobId === null ? undefined : await reader.jobs.get(jobId);
  const words = complaint?.got || job?.customerWords || job?.finding || '';
  return words === '' ? today.kinds[kind] : `${today.kinds[kind]}: ${words}`;
}

const icons = {
  'double-deviation': IconAlertTriangle,
  acknowledgement: IconPhone,
  'recovery-follow-up': IconHeartHandshake,
  'check-call': IconPhoneCheck,
} as const;

/** The kinds that are a conversation with a customer: all of them have the card of a call. */
const queue: QueueContribution[] = (Object.keys(icons) as (keyof typeof icons)[]).map((kind) => ({
  kind,
  icon: icons[kind],
  card: CallCard,
  line: wordsLine,
}));

/** *Today* and the calls in it. */
export const calls: Feature = {
  name: 'calls',
  routes: [
    { path: '/today', screen: TodayScreen },
    { path: callListsPath, screen: CallListsScreen },
    { path: `${callListsPath}/:id`, screen: CallListsScreen },
  ],
  rail: [
    {
      path: '/today',
      alsoAt: [callListsPath],
      label: today.title,
      icon: IconClockHour4,
      order: 10,
      count: async (reader, now) => {
        const business = await reader.business.get(businessId);
        if (business === undefined) return { count: 0, urgent: false };
        const { overdue, now: due } = await countPressing(reader, { now, business, kinds: [] });
        return { count: overdue + due, urgent: overdue > 0 };
      },
    },
  ],
  actions: [
    { id: 'go-today', label: today.title, group: text.shell.groups.go, keys: ['Alt+T'], run: ({ navigate }) => navigate('/today') },
    {
      id: 'enter-call-list',
      label: desk.list.enter,
      group: text.shell.groups.go,
      keys: [enterListKey],
      run: ({ navigate }) => navigate(callListsPath),
    },
  ],
  calendar: async () => (await import('./calendar/call-calendar.ts')).callCalendar,
  timeline: callTimeline,
  halfDone: async (reader, own) => [...(await parkedCalls(reader, own)), ...(await halfEntered(reader, own))],
  queue,
  jobPanels: [DoorPanel],
  recoveryPanels: [LetterOfRecovery],
  settingsSections: [{ title: ownWords, panel: WordingsPanel, order: 20 }],
};
