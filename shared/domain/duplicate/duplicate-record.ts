import type { Id } from '../base/id.ts';
import type { Address } from '../property/property.ts';

/** What is compared of one customer. Every list may be empty, and either name null. */
export interface DuplicateRecord {
  readonly id: Id;
  /** As they are called: a person, or a company. */
  readonly name: string | null;
  /** The company that the person belongs to. */
  readonly company: string | null;
  /** E.164 where it is known, else as typed. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Their places and where their bills go. */
  readonly addresses: readonly Address[];
}
