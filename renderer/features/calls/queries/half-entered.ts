import { desk } from '../../../../shared/text/en/desk.ts';
import type { HalfDone, HalfDoneSource } from '../../../data/contributions/feature.ts';
import { visible } from '../../../data/kernel/reader.ts';
import { entryDraftSchema, entryDrafts } from '../lists/entry-draft.ts';
import { callListsPath } from '../lists/list-paths.ts';

/** Results of printed lists that were begun and not saved yet. */
export const halfEntered: HalfDoneSource = async (reader, own) => {
  const begun = (await own.list(entryDrafts)).flatMap(({ key, value, updatedAt }) => {
    const draft = entryDraftSchema.safeParse(value);
    const isBegun = draft.success && Object.values(draft.data).some((typed) => typed !== '' && typed !== null);
    return isBegun ? [{ id: key.slice(entryDrafts.length), updatedAt }] : [];
  });
  const found = (await reader.callLists.bulkGet(begun.map(({ id }) => id))).filter((list) => list !== undefined);
  return visible(found, await reader.pendingWork()).map(
    (list): HalfDone => ({
      key: `call-list-${list.id}`,
      kind: 'call-list',
      label: desk.list.title(list.number),
      at: begun.find(({ id }) => id === list.id)?.updatedAt ?? list.updatedAt,
      path: `${callListsPath}/${list.id}`,
    }),
  );
};
