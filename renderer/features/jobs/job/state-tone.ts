import type { Job } from '../../../../shared/domain/job/job.ts';

/** How a job's state is coloured; its words say the same. */
export const stateTone = {
  enquiry: 'due',
  quoted: 'plain',
  scheduled: 'accent',
  'in-progress': 'accent',
  done: 'kept',
  cancelled: 'plain',
} as const satisfies Record<Job['status'], string>;
