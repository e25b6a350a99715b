import { sameValue } from '../../shared/domain/base/patch.ts';
import { references } from '../../shared/domain/schema.ts';
import type { Change } from './change-rows.ts';

/** A row as the model sees it: whether it lives, and its fields. */
export interface ModelRow {
  readonly table: string;
  readonly live: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}
type Rows = ReadonlyMap<string, ModelRow>;

/** What one operation did to one row. */
interface Touch {
  readonly id: string;
  readonly before: ModelRow | null;
  readonly after: ModelRow;
}

interface Entry {
  readonly id: string;
  readonly touches: readonly Touch[];
}

/**
 * What the kernel must do, told in the plainest way: every operation remembers whole rows, and an undo is allowed when
 * what it touched is as it left it and the shop has no more broken links and no more double keys than before.
 */
export class HistoryModel {
  rows: Rows = new Map();
  readonly #undo = new Map<string, Entry[]>();
  readonly #redo = new Map<string, Entry[]>();

  /** Carries a command out. False when it changes nothing, or when the database must refuse it. */
  do(actor: string, id: string, changes: readonly Change[]): boolean {
    const next = new Map(this.rows);
    const touches: Touch[] = [];
    for (const change of changes) {
      const before = next.get(change.id) ?? null;
      const after = changed(before, change);
      if (after === null || (before !== null && sameRow(before, after))) continue;
      touches.push({ id: change.id, before, after });
      next.set(change.id, after);
    }
    if (touches.length === 0 || hasDoubleKey(next)) return false;
    this.rows = next;
    this.#stack(this.#undo, actor).push({ id, touches });
    this.#redo.set(actor, []);
    return true;
  }

  /** Takes back the `depth`-th last of the actor's operations. Null when there is none, else whether it is allowed. */
  undo(actor: string, depth = 0): boolean | null {
    const stack = this.#stack(this.#undo, actor);
    const entry = stack.at(-1 - depth);
    if (entry === undefined) return null;
    if (!this.#apply(entry.touches.toReversed(), (touch) => [touch.after, touch.before ?? resting(touch.after)])) return false;
    stack.splice(stack.indexOf(entry), 1);
    this.#stack(this.#redo, actor).push(entry);
    return true;
  }

  redo(actor: string): boolean | null {
    const entry = this.#stack(this.#redo, actor).at(-1);
    if (entry === undefined) return null;
    if (!this.#apply(entry.touches, (touch) => [touch.before ?? resting(touch.after), touch.after])) return false;
    this.#stack(this.#redo, actor).pop();
    this.#stack(this.#undo, actor).push(entry);
    return true;
  }

  /** The operation that the actor's undo of this depth would take back. */
  undoId(actor: string, depth: number): string | null {
    return this.#stack(this.#undo, actor).at(-1 - depth)?.id ?? null;
  }

  barrier(): void {
    this.#undo.clear();
    this.#redo.clear();
  }

  #apply(touches: readonly Touch[], direction: (touch: Touch) => [ModelRow, ModelRow]): boolean {
    const next = new Map(this.rows);
    for (const touch of touches) {
      const [from, to] = direction(touch);
      const current = next.get(touch.id) as ModelRow;
      const names = new Set([...Object.keys(from.fields), ...Object.keys(to.fields)]);
      // A row that was made is touched in all of its fields; any other only in those that differ.
      const touched = [...names].filter((name) => touch.before === null || !sameValue(from.fields[name], to.fields[name]));
      if (current.live !== from.live || touched.some((name) => !sameValue(current.fields[name], from.fields[name]))) return false;
      const fields = { ...current.fields, ...Object.fromEntries(touched.map((name) => [name, to.fields[name]])) };
      next.set(touch.id, { table: current.table, live: to.live, fields });
    }
    const known = new Set(brokenLinks(this.rows));
    if (brokenLinks(next).some((link) => !known.has(link)) || hasDoubleKey(next)) return false;
    this.rows = next;
    return true;
  }

  #stack(stacks: Map<string, Entry[]>, actor: string): Entry[] {
    const stack = stacks.get(actor) ?? [];
    stacks.set(actor, stack);
    return stack;
  }
}

function changed(row: ModelRow | null, { kind, table, fields }: Change): ModelRow | null {
  if (kind === 'create') return { table, live: true, fields };
  if (row === null || !row.live) return null;
  return kind === 'remove' ? resting(row) : { ...row, fields: { ...row.fields, ...fields } };
}

/** A row at rest keeps what it says, but neither its key nor its place in the queue. */
function resting(row: ModelRow): ModelRow {
  const queued = 'open' in row.fields ? { open: 0, openKey: undefined } : {};
  return { ...row, live: false, fields: { ...row.fields, ...queued } };
}

function sameRow(a: ModelRow, b: ModelRow): boolean {
  return a.live === b.live && sameValue(a.fields, b.fields);
}

/** Live rows that point to a row that is gone. */
function brokenLinks(rows: Rows): string[] {
  return [...rows].flatMap(([id, row]) => {
    if (!row.live) return [];
    return references
      .filter(({ table }) => table === row.table)
      .flatMap(({ field }) => [row.fields[field]].flat().map((target) => ({ field, target })))
      .filter(({ target }) => typeof target === 'string' && rows.get(target)?.live !== true)
      .map(({ field, target }) => `${id}/${field}/${target}`);
  });
}

function hasDoubleKey(rows: Rows): boolean {
  const keys = [...rows.values()].map(({ fields }) => fields['openKey']).filter((key) => key !== undefined);
  return new Set(keys).size < keys.length;
}
