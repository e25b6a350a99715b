import { Dexie } from 'dexie';
import { type Database, declareDatabase } from '../database/database.ts';

/** Opens a database of another name for a job, and closes it whatever happens. `null` where there is none of this name. */
export async function withOther<T>(name: string | null, work: (database: Database | null) => Promise<T>): Promise<T> {
  if (name === null || !(await Dexie.exists(name))) return work(null);
  const database = declareDatabase(name);
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
