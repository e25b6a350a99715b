import { lazy } from 'react';
import { firstRun as words } from '../../../shared/text/en/first-run.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { readFacts } from '../../desktop/bridge.ts';
import { showShop } from './sample/show-shop.ts';

/** What a program says before anybody said whose it is, and the way into the sample shop and out of it. */
export const firstRun: Feature = {
  name: 'first-run',
  firstScreen: lazy(() => import('./start/first-screen.tsx').then(({ FirstScreen }) => ({ default: FirstScreen }))),
  sampleBanner: lazy(() => import('./sample/sample-banner.tsx').then(({ SampleBanner }) => ({ default: SampleBanner }))),
  actions: [
    {
      id: 'switch-shop',
      label: words.switchShop,
      group: text.shell.groups.everywhere,
      keys: [],
      run: () => void showShop(readFacts().shop === 'own' ? 'sample' : 'own').catch(() => undefined),
    },
  ],
};
