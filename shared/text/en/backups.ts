/** Words about backups wherever they are shown outside of their own screen. */
export const backups = {
  backUpNow: 'Back up now',
  taking: 'Making a backup…',
  taken: (time: string) => `Backed up at ${time}, and checked.`,
  notTaken: (message: string) => `No backup was made: ${message} Your records are not affected. Makegood tries again by itself.`,
  closing: 'Saving a copy before closing…',
  overdue: (when: string) => `The last good backup is from ${when}, and newer ones could not be made. Makegood keeps trying.`,
  never: 'No backup could be made so far. Makegood keeps trying.',
  why: (message: string) => `What it said: ${message}`,
  toData: 'See backups',
  differing:
    'Some records were changed by something other than Makegood. Nothing was lost by it: every backup from before is kept. Check the records under Settings, Data.',
  drillFailed: 'A trial restore of the last backup did not work. A new full backup is being made. You can see it under Settings, Data.',
} as const;
