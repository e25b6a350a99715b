import type { Id } from '../../../../shared/domain/base/id.ts';

/** How the list was left: coming back from a customer's page finds it as it was. */
interface ListMemory {
  typed: string;
  selected: Id | null;
  scroll: number;
}

/** For as long as the window is open. */
export const listMemory: ListMemory = { typed: '', selected: null, scroll: 0 };
