import type { Database } from '../database/database.ts';

/**
 * The SHA-256 of every picture that a case holds, each once, read from the index alone. Cases that were taken back count:
 * Undo brings them back with their pictures.
 */
export async function picturesOfCases(database: Database): Promise<string[]> {
  return (await database.cases.orderBy('sha256s').uniqueKeys()) as string[];
}
