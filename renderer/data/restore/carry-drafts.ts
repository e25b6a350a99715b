import type { Id } from '../../../shared/domain/base/id.ts';
import type { Database } from '../database/database.ts';

const draftsAtOnce = 100;

/**
 * What is being typed now goes along into other records: a person's own as it stands, of others what is newer than there.
 * Nothing that was typed is lost by going back.
 */
export async function carryDrafts(from: Database, into: Database, actor: Id): Promise<void> {
  let after = '';
  for (;;) {
    const drafts = await from.drafts.where(':id').above(after).limit(draftsAtOnce).toArray();
    const there = await into.drafts.bulkGet(drafts.map(({ key }) => key));
    const isNewer = ({ key, updatedAt }: (typeof drafts)[number], at: number): boolean =>
      key.endsWith(`/${actor}`) || updatedAt > (there[at]?.updatedAt ?? '');
    await into.drafts.bulkPut(drafts.filter(isNewer));
    if (drafts.length < draftsAtOnce) return;
    after = drafts.at(-1)?.key ?? after;
  }
}
