import { compareRecords } from '../../data/comparison/compare-records.ts';
import { beginGeneration } from '../../data/comparison/connect-records.ts';
import { type Divergence, describeDivergence } from '../../data/comparison/describe-divergence.ts';
import { type Database, declareDatabase } from '../../data/database/database.ts';
import { recoveryPorts } from './bring-back.ts';
import { journal } from './keep-connected.ts';

/** What records and journal hold beyond each other. */
export function readDivergence(databaseName: string, common: number | null): Promise<Divergence> {
  return withDatabase(databaseName, (database) => describeDivergence(database, recoveryPorts, common));
}

/** Goes on with the records as they stand: a new generation begins behind them, and the journal of the other one is kept. */
export function goOn(databaseName: string): Promise<void> {
  return withDatabase(databaseName, async (database) => {
    const { identity, log, opened } = await compareRecords(database, journal);
    await beginGeneration(database, journal, { identity, log, newest: opened.newestGeneration });
  });
}

async function withDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = declareDatabase(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
