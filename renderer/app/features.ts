import type { Feature } from '../data/contributions/feature.ts';
import { attachments } from '../features/attachments/feature.ts';
import { authority } from '../features/authority/feature.ts';
import { backups } from '../features/backups/feature.ts';
import { calendar } from '../features/calendar/feature.ts';
import { calls } from '../features/calls/feature.ts';
import { cases } from '../features/cases/feature.ts';
import { complaints } from '../features/complaints/feature.ts';
import { contacts } from '../features/contacts/feature.ts';
import { customers } from '../features/customers/feature.ts';
import { drills } from '../features/drills/feature.ts';
import { duplicates } from '../features/duplicates/feature.ts';
import { equipment } from '../features/equipment/feature.ts';
import { erasure } from '../features/erasure/feature.ts';
import { exports } from '../features/exports/feature.ts';
import { firstRun } from '../features/first-run/feature.ts';
import { imports } from '../features/imports/feature.ts';
import { jobs } from '../features/jobs/feature.ts';
import { lessons } from '../features/lessons/feature.ts';
import { meetings } from '../features/meetings/feature.ts';
import { praises } from '../features/praises/feature.ts';
import { promises } from '../features/promises/feature.ts';
import { properties } from '../features/properties/feature.ts';
import { recoveries } from '../features/recoveries/feature.ts';
import { reminders } from '../features/reminders/feature.ts';
import { restore } from '../features/restore/feature.ts';
import { reviews } from '../features/reviews/feature.ts';
import { settings } from '../features/settings/feature.ts';
import { storage } from '../features/storage/feature.ts';
import { timeline } from '../features/timeline/feature.ts';

/** Every feature of the program. Adding one is one line here. */
export const features: readonly Feature[] = [
  authority,
  backups,
  calendar,
  calls,
  cases,
  complaints,
  contacts,
  customers,
  drills,
  duplicates,
  equipment,
  erasure,
  exports,
  firstRun,
  imports,
  jobs,
  lessons,
  meetings,
  praises,
  promises,
  properties,
  recoveries,
  reminders,
  restore,
  reviews,
  attachments,
  settings,
  storage,
  timeline,
];
