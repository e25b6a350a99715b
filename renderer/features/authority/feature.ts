import { IconGift } from '@tabler/icons-react';
import { offers as words } from '../../../shared/text/en/offers.ts';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import {
  ApprovalCardPart,
  DecidedBannerPart,
  MakeUpOfComplaint,
  MakeUpOfRecovery,
  PolicySection,
  ReadyOffersPart,
  SpendingScreen,
} from './lazy-parts.tsx';
import { offerTimeline } from './queries/offer-timeline.ts';
import { approvalLine, approvalName, settledApprovals } from './queries/queue-line.ts';

/** Who may offer what to make up for a mistake, by which policy, and what it has cost. */
export const authority: Feature = {
  name: 'authority',
  routes: [{ path: '/goodwill', screen: SpendingScreen }],
  actions: [
    {
      id: 'go-goodwill',
      label: words.spending.open,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/goodwill'),
    },
  ],
  queue: [{ kind: 'approval', icon: IconGift, card: ApprovalCardPart, name: approvalName, line: approvalLine, gone: settledApprovals }],
  timeline: offerTimeline,
  recoveryPanels: [MakeUpOfRecovery],
  complaintPanels: [MakeUpOfComplaint],
  cardPanels: [ReadyOffersPart],
  todayBanners: [DecidedBannerPart],
  settingsSections: [{ title: screenNames.policy, panel: PolicySection, order: 30 }],
};
