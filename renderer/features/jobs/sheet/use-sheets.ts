import { currentNow } from '../../../data/clock/clock.ts';
import type { PrintWay } from '../../../data/print/put-on-paper.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';
import type { SheetOf } from './read-sheet.ts';

/** Puts job sheets on paper; what makes them is fetched when somebody asks for one. */
export function useSheets(): (visits: readonly SheetOf[], way: PrintWay) => Promise<void> {
  const { kernel, business, actor } = useProgram();
  const staffName = useStaffName();
  return async (visits, way) => {
    const on = { business, now: currentNow(business.zone), caller: actor.name, staffName };
    await (await import('./print-sheets.ts')).printSheets(kernel, visits, null, on, way);
  };
}
