import type { Migration } from './migration.ts';

/**
 * Cases, lessons and their uses, meetings with their agendas and actions, drills and the team's own jargon: new tables. A
 * review can say more, and can wait for the meeting.
 */
export const toVersion5: Migration = {
  version: 5,
  tables: ['reviews'],
  migrateRow: (table, row) => (table === 'reviews' ? { ...row, factors: [], sustain: '', improve: '', forMeeting: 0 } : row),
};
