import { Dexie } from 'dexie';

const names = ['makegood-sweep-1', 'makegood-sweep-2', 'makegood-sweep-3', 'makegood-sweep-4'] as const;

/** The store works on in the background after a deletion was answered, and lets go of its older files with the next one. */
const restMs = 1_000;

function scratch(name: string): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ rows: 'id' });
  return database;
}

/**
 * The browser keeps all databases of a program in one store (LevelDB), and deleting one leaves its bytes in files until
 * these are written anew. Deleting another whose place in the store lies between the old records and the new ones
 * makes it write just these anew. So small ones are put there before the new records are made; done again, nothing
 * happens.
 */
export async function placeSweeps(): Promise<void> {
  for (const name of names) {
    const database = scratch(name);
    await database.open();
    database.close();
  }
}

/**
 * After the old records were deleted: has the browser write anew the files that they lay in.
 * @param rest milliseconds that the store is given after each deletion
 */
export async function sweepBytes(rest = restMs): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, rest));
  for (const name of names) {
    const database = scratch(name);
    await database.table('rows').put({ id: name });
    database.close();
    await Dexie.delete(name);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
