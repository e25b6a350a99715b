import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { searchWords } from '../../../../shared/domain/base/search-words.ts';
import { withCapital } from '../../../../shared/domain/base/with-capital.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { complaintFrom } from '../../../../shared/domain/complaint/complaint.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { allOf, eitherOf, type Found, keysOfWord, keysPointingTo } from '../../../data/lists/find-keys.ts';
import type { Filters } from '../../../data/lists/list-definition.ts';
import { standingOf } from './use-standing.ts';

const byState = '[live+state+heardAt]';

/** What filters and typed words leave; null for everything. */
export async function readFits(reader: Reader, filters: Filters, typed: string, now: Now): Promise<Found | null> {
  return allOf(
    await Promise.all([
      inState(reader, filters, now),
      equal(
        reader,
        '[live+from]',
        complaintFrom.find((from) => from === filters['from']),
      ),
      equal(reader, '[live+theme]', filters['theme']),
      equal(reader, '[live+severity]', filters['severity'] === undefined ? undefined : Number(filters['severity'])),
      findTyped(reader, typed),
    ]),
  );
}

async function equal(reader: Reader, index: string, value: string | number | undefined): Promise<Found | null> {
  if (value === undefined) return null;
  return { ids: new Set(await reader.complaints.where(index).equals([1, value]).primaryKeys()), more: false };
}

async function inState(reader: Reader, { state }: Filters, now: Now): Promise<Found | null> {
  if (state === undefined) return null;
  if (state === 'overdue') return readOverdue(reader, now);
  const wanted = state === 'standing' ? ['open', 'planned'] : [state];
  const parts = await Promise.all(wanted.map((one) => reader.complaints.where(byState).between([1, one], [1, one, []]).primaryKeys()));
  return { ids: new Set(parts.flat()), more: false };
}

/** Open ones that are read to see whether their time is over: of the oldest, which are the ones. */
const mostOpen = 200;

async function readOverdue(reader: Reader, now: Now): Promise<Found> {
  const business = await reader.business.get(businessId);
  const open = await reader.complaints.where(byState).between([1, 'open'], [1, 'open', []]).limit(mostOpen).toArray();
  const late = visible(open, await reader.pendingWork()).filter((row) => business !== undefined && standingOf(row, now, business).overdue);
  return { ids: new Set(late.map(({ id }) => id)), more: open.length >= mostOpen };
}

/** Of somebody whose name or phone begins with what was typed, word by word; or of a theme that does. */
async function findTyped(reader: Reader, typed: string): Promise<Found | null> {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const [ofPeople, ofTheme] = await Promise.all([
    Promise.all(words.map(async (word) => keysPointingTo(reader, 'complaints', 'customerId', await keysOfWord(reader, 'customers', word)))),
    ofThemeBeginning(reader, typed.trim()),
  ]);
  return eitherOf({ ids: ofTheme, more: false }, allOf(ofPeople) ?? { ids: new Set(), more: false });
}

/** A theme stands as it was written. */
async function ofThemeBeginning(reader: Reader, typed: string): Promise<ReadonlySet<Id>> {
  const small = typed.toLowerCase();
  const spellings = [...new Set([typed, small, withCapital(small)])];
  const found = await Promise.all(
    spellings.map((one) =>
      reader.complaints
        .where('[live+theme]')
        .between([1, one], [1, `${one}￿`])
        .primaryKeys(),
    ),
  );
  return new Set(found.flat());
}
