import type { Feature } from '../data/contributions/feature.ts';
import { calls } from '../features/calls/feature.ts';

/** Every feature of the program. Adding one is one line here. */
export const features: readonly Feature[] = [calls];
