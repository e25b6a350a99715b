import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Database, readMeta } from '../../../data/database/database.ts';
import { keepFile } from '../../../data/files/keep-file.ts';
import { type MachineFacts, openDatabase } from '../../../data/kernel/open-kernel.ts';
import { takeAfreshWish } from '../../../data/sample/afresh-wish.ts';
import { fillCommand, fillSampleShop } from './fill-sample-shop.ts';
import { keepSamplePictures } from './sample-pictures.ts';
import { sampleWords } from './sample-words.ts';

/** Throws away the journal of a sample shop's database. */
export type ForgetJournal = (databaseId: string) => Promise<void>;

/**
 * Opens the sample shop's records and fills them when they are new. A shop that nobody has changed is made again on
 * another day, so that its calls are due today; one that somebody works in stays as it is until it is begun afresh.
 */
export async function openSampleShop(
  name: string,
  machine: MachineFacts,
  forget: ForgetJournal,
  keep: typeof keepFile = keepFile,
): Promise<Database> {
  let database = await openDatabase(name, machine);
  if (takeAfreshWish() || (await isOfAnotherDay(database))) {
    const identity = await readMeta(database, 'identity');
    if (identity !== null) await forget(identity.databaseId);
    await database.delete();
    database = await openDatabase(name, machine);
  }
  if ((await database.business.get(businessId))?.name === '' && (await database.customers.limit(1).count()) === 0) {
    await fillSampleShop(database, sampleWords(), await keepSamplePictures(keep));
  }
  return database;
}

async function isOfAnotherDay(database: Database): Promise<boolean> {
  const [last, business] = await Promise.all([database.operations.orderBy('seq').last(), database.business.get(businessId)]);
  if (last?.command !== fillCommand || business === undefined) return false;
  return localOf(last.at, business.zone).date !== localOf(currentInstant(), business.zone).date;
}
