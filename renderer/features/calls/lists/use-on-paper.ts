import type { Id } from '../../../../shared/domain/base/id.ts';
import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import { currentNow } from '../../../data/clock/clock.ts';
import type { PrintWay } from '../../../data/print/put-on-paper.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQueueKinds } from '../today/use-queue-kinds.ts';
import type { OnPaper } from './list-on-paper.ts';

interface CallListPrinting {
  /** Makes a list of these calls and prints it. @param ids in the order of the screen */
  readonly make: (ids: readonly Id[]) => Promise<void>;
  /** Prints a list again, saves it as a file, or shows it. */
  readonly put: (list: CallList, way: PrintWay) => Promise<void>;
}

/** What makes paper of calls is fetched when somebody asks for it. */
export function useOnPaper(): CallListPrinting {
  const { kernel, business, actor } = useProgram();
  const staffName = useStaffName();
  const kinds = useQueueKinds();
  const on = (): OnPaper => ({ business, now: currentNow(business.zone), speaker: { caller: actor, business, staffName }, kinds });
  return {
    make: async (ids) => (await import('./print-list.ts')).makeList(kernel, ids, on()),
    put: async (list, way) => (await import('./print-list.ts')).printList(kernel, list, on(), way),
  };
}
