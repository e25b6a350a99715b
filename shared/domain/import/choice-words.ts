import type { Job, jobTypes, trades } from '../job/job.ts';

/*
 * What other programs and people write, in plain words (lower case, no punctuation). Statuses are matched whole; trades
 * and job types wherever the words occur. Jobber's, Housecall Pro's and NYC 311's words are among them.
 */

export const statusWords: readonly (readonly [Job['status'], readonly string[]])[] = [
  [
    'done',
    [
      'done',
      'closed',
      'close',
      'complete',
      'completed',
      'job completed',
      'finished',
      'resolved',
      'paid',
      'invoiced',
      'archived',
      'requires invoicing',
      'paid closed',
      'complete rated',
      'complete unrated',
      'completed unrated',
      'completed rated',
      'closed won',
      'billed',
    ],
  ],
  [
    'cancelled',
    [
      'cancelled',
      'canceled',
      'user canceled',
      'pro canceled',
      'cancelled by customer',
      'canceled by customer',
      'void',
      'voided',
      'declined',
      'lost',
      'deleted',
      'dead',
      'no show',
      'rejected',
    ],
  ],
  [
    'in-progress',
    [
      'in progress',
      'started',
      'on my way',
      'en route',
      'working',
      'on site',
      'action required',
      'to finish',
      'parts ordered',
      'waiting for parts',
      'on hold',
      'paused',
      'late',
      'needs scheduling follow up',
    ],
  ],
  [
    'scheduled',
    ['scheduled', 'booked', 'confirmed', 'upcoming', 'active', 'assigned', 'dispatched', 'today', 'accepted', 'approved', 'converted'],
  ],
  ['quoted', ['quoted', 'quote', 'estimate', 'estimated', 'quote sent', 'sent', 'awaiting response', 'changes requested', 'draft']],
  [
    'enquiry',
    [
      'enquiry',
      'inquiry',
      'new',
      'open',
      'pending',
      'request',
      'requested',
      'lead',
      'unscheduled',
      'unassigned',
      'to do',
      'todo',
      'needs scheduling',
    ],
  ],
];

export const tradeWords: readonly (readonly [(typeof trades)[number], readonly string[]])[] = [
  ['plumbing', ['plumbing', 'plumber', 'plumb', 'drain', 'drains', 'drainage', 'sewer', 'water heater', 'water heaters']],
  [
    'heating',
    [
      'heating',
      'heat',
      'hvac',
      'hvac r',
      'cooling',
      'air conditioning',
      'ac',
      'a c',
      'furnace',
      'boiler',
      'boilers',
      'heat pump',
      'refrigeration',
    ],
  ],
  ['electrical', ['electrical', 'electric', 'electrician', 'electrics', 'wiring', 'lighting']],
  ['roofing', ['roofing', 'roof', 'roofer', 'gutter', 'gutters']],
  ['drywall', ['drywall', 'dry wall', 'sheetrock', 'plasterboard', 'plastering', 'dry lining']],
  ['appliance repair', ['appliance repair', 'appliance', 'appliances', 'white goods']],
];

/** In order: the first that occurs counts (`warranty repair` is warranty). */
export const jobTypeWords: readonly (readonly [(typeof jobTypes)[number], readonly string[]])[] = [
  ['warranty', ['warranty', 'callback', 'call back', 'recall', 'go back', 'rework', 'guarantee', 'under guarantee']],
  ['inspection', ['inspection', 'inspect', 'survey', 'safety check', 'certificate', 'compliance']],
  [
    'maintenance',
    ['maintenance', 'tune up', 'tuneup', 'pm', 'preventive', 'preventative', 'annual service', 'boiler service', 'servicing', 'cleaning'],
  ],
  ['install', ['install', 'installation', 'installed', 'replacement', 'replace', 'new install', 'fit', 'fitting']],
  ['diagnosis', ['diagnosis', 'diagnostic', 'diagnostics', 'troubleshoot', 'troubleshooting', 'service call', 'assessment']],
  ['repair', ['repair', 'repairs', 'fix', 'emergency', 'breakdown', 'reactive', 'service']],
];
