import type { z } from 'zod';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Now } from '../../../shared/domain/base/now.ts';
import type { Patch } from '../../../shared/domain/base/patch.ts';
import type { Result } from '../../../shared/domain/base/reason.ts';
import type { Business } from '../../../shared/domain/business/business.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Action } from '../../../shared/domain/staff/can.ts';
import type { Staff } from '../../../shared/domain/staff/staff.ts';
import type { Reader } from './reader.ts';

/** Everything that a rule may know besides its input and the rows that were loaded. */
export interface Ctx {
  readonly now: Now;
  /** The business as it is set up: zone, opening hours, country. */
  readonly business: Business;
  readonly actor: Staff;
  readonly newId: () => Id;
  readonly seed: number;
}

/** What a command decided: the patches to apply, and what the screen is told. */
export interface Decision<Output> {
  readonly patches: readonly Patch[];
  readonly output: Output;
}

/**
 * One way in: a named change. `load` reads what the decision needs, `decide` is pure. The kernel parses the input,
 * checks authority, and writes patches and operation in one transaction.
 */
export interface Command<Input, Loaded, Output> {
  /** `verb-noun`; kept in the log and shown beside Undo, so it never changes its meaning. */
  readonly name: string;
  readonly action: Action;
  readonly input: z.ZodType<Input>;
  /** Tables that `load` reads and the patches write. */
  readonly tables: readonly TableName[];
  readonly load: (reader: Reader, input: Input) => Promise<Loaded>;
  readonly decide: (input: Input, loaded: Loaded, ctx: Ctx) => Result<Decision<Output>>;
}

/** Lets the compiler infer the three types of a command. */
export function defineCommand<Input, Loaded, Output>(command: Command<Input, Loaded, Output>): Command<Input, Loaded, Output> {
  return command;
}
