import type { Id } from '../base/id.ts';
import type { Instant, Now } from '../base/now.ts';
import type { Row } from '../base/row.ts';
import { seededFraction } from '../base/seeded.ts';
import type { Business } from '../business/business.ts';
import type { RowOf, TableName } from '../schema.ts';

/** A row of the sample shop before it is written: what it holds, and when and by whom it was made. */
export interface SampleRow<T extends TableName = TableName> {
  readonly table: T;
  readonly id: Id;
  readonly at: Instant;
  readonly actor: Id;
  readonly fields: Omit<RowOf<T>, keyof Row>;
}

/** Who works in the sample shop, by id. */
export interface SampleTeam {
  readonly owner: Id;
  readonly office: Id;
  readonly sam: Id;
  readonly theo: Id;
  readonly jonah: Id;
}

/** Where the sample shop is made: collects rows, gives ids that grow with time, and draws by a seed. */
export interface SampleDesk {
  readonly now: Now;
  readonly business: Business;
  readonly team: SampleTeam;
  readonly rows: readonly SampleRow[];
  newId(at: Instant): Id;
  add<T extends TableName>(table: T, id: Id, at: Instant, actor: Id, fields: Omit<RowOf<T>, keyof Row>): void;
  /** Changes what a row that was added will hold. */
  amend(id: Id, changes: object): void;
  /** A whole number from 0 up to, not including, `below`: the same for the same parts, everywhere. */
  draw(below: number, ...parts: readonly (string | number)[]): number;
  pick<T>(from: readonly T[], ...parts: readonly (string | number)[]): T;
}

export function openSampleDesk(now: Now, business: Business, owner: Id, seed: string): SampleDesk {
  const rows: SampleRow[] = [];
  let made = 0;
  const newId = (at: Instant): Id => {
    made += 1;
    return sampleId(at, made);
  };
  const draw = (below: number, ...parts: readonly (string | number)[]): number =>
    Math.floor(seededFraction(seed, ...parts.map(String)) * below);
  const born = '2020-01-01T00:00:00.000Z';
  const team = { owner, office: newId(born), sam: newId(born), theo: newId(born), jonah: newId(born) };
  return {
    now,
    business,
    team,
    rows,
    newId,
    add: (table, id, at, actor, fields) => void rows.push({ table, id, at, actor, fields } as SampleRow),
    amend: (id, changes) => {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      if (row !== undefined) rows[at] = { ...row, fields: { ...row.fields, ...changes } };
    },
    draw,
    pick: (from, ...parts) => from[draw(from.length, ...parts)] as (typeof from)[number],
  };
}

/** A UUIDv7 without chance: the moment, then a count. */
function sampleId(at: Instant, count: number): Id {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, '0')}`;
}
