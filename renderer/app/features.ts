import type { Feature } from '../data/contributions/feature.ts';
import { calls } from '../features/calls/feature.ts';
import { customers } from '../features/customers/feature.ts';
import { imports } from '../features/imports/feature.ts';
import { jobs } from '../features/jobs/feature.ts';
import { reviews } from '../features/reviews/feature.ts';
import { settings } from '../features/settings/feature.ts';

/** Every feature of the program. Adding one is one line here. */
export const features: readonly Feature[] = [calls, customers, imports, jobs, reviews, settings];
