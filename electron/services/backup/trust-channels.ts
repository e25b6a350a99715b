import { type Backup, type Core, findEntry, tellProgress } from './core.ts';
import { changeMarks, markDamage, markSnapshot } from './marks.ts';
import { sealOfEntry } from './source.ts';
import { tellState } from './tell-state.ts';
import { verifySnapshot } from './verify-snapshot.ts';

/** What becomes known of snapshots after they were taken. */
export function trustChannels(core: Core): Pick<Backup, 'backup:verify' | 'backup:drilled' | 'backup:keep-smaller'> {
  const { turn, ports, cancelled } = core;
  return {
    'backup:verify': async ({ id }) => {
      cancelled.delete(id);
      const entry = await findEntry(core, id);
      const tell = tellProgress(core, id);
      const { whole, damaged, ...found } = await verifySnapshot(entry, await sealOfEntry(core, entry), (done, all) => {
        if (cancelled.delete(id)) throw new Error('The check was given up.');
        tell(done, all);
      });
      const at = ports.now().toISOString();
      const ok = found.problems.length === 0;
      await turn(() =>
        changeMarks(entry.shelf, (marks) => markSnapshot(markDamage(marks, damaged, whole), id, { verifiedAt: ok ? at : null })),
      );
      ports.send('backup:changed', {});
      return { id, ok, at, ...found };
    },
    'backup:drilled': async ({ id, at, result }) => {
      const { shelf } = await findEntry(core, id);
      await turn(() => changeMarks(shelf, (marks) => markSnapshot(marks, id, { drill: { at, result } })));
      ports.send('backup:changed', {});
      return null;
    },
    'backup:keep-smaller': async ({ id, answer }) => {
      const { shelf } = await findEntry(core, id);
      await turn(() => changeMarks(shelf, (marks) => markSnapshot(marks, id, { answer })));
      ports.send('backup:changed', {});
      return tellState(core);
    },
  };
}
