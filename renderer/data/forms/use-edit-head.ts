import { can } from '../../../shared/domain/staff/can.ts';
import { useActions } from '../actions/registry.ts';
import { useProgram } from '../react/program.tsx';
import type { RecordEdit } from './use-record-edit.ts';

interface Head<E> {
  /** The form, where it stands open in place of what is read. */
  readonly open: E | null;
  /** Opens it; null where it is open, or where whoever sits here may only read. */
  readonly begin: (() => void) | null;
}

/**
 * The head of a panel that is read and, in the same place, changed: the key E opens its form.
 * @param of names the record in the keys' ids
 * @param label what the sheet of keys says of it
 */
export function useEditHead<E extends Pick<RecordEdit<object>, 'editing' | 'begin'>>(
  edit: E | null,
  { of, group, label }: { readonly of: string; readonly group: string; readonly label: string },
): Head<E> {
  const { actor } = useProgram();
  const open = edit?.editing === true ? edit : null;
  const begin = edit !== null && open === null && can(actor.role, 'edit-records') ? edit.begin : null;
  useActions([{ id: `${of}-edit`, label, group, keys: ['E'], enabled: begin !== null, run: () => begin?.() }]);
  return { open, begin };
}
