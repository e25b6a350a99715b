import { readdirSync, readFileSync } from 'node:fs';
import { type OpenElectron, openElectron } from '../../bench/support/open-electron.ts';
import { makePageProgram } from '../../bench/support/page-program.ts';
import type { FaultTasks } from '../page/fault-page.ts';
import type { Told } from '../page/tell-driver.ts';
import type { FaultContext } from './fault.ts';

const now = '2026-11-19T14:00:00Z';

export interface FaultPage extends OpenElectron {
  /** Carries out one task of the page. */
  task<K extends keyof FaultTasks>(name: K, argument: Parameters<FaultTasks[K]>[0]): Promise<Awaited<ReturnType<FaultTasks[K]>>>;
}

/**
 * Opens the fault page on a profile: the product's own main process, preload script, kernel and commands, without its
 * screens. `onTold` hears what the page tells of its own accord, until its last byte.
 */
export async function openFaultPage(ctx: FaultContext, profile: string, onTold?: (told: Told) => void): Promise<FaultPage> {
  const program = await makePageProgram(ctx, 'tests/faults/page', 'fault-program');
  const hear = (text: string): void => onTold?.(JSON.parse(text) as Told);
  const electron = await openElectron(ctx, { program, profile, words: [`--now=${now}`], onTold: hear });
  return {
    ...electron,
    kill: async () => {
      await electron.kill();
      mustBeFree(profile, ctx.electron);
    },
    task: (name, argument) => {
      const ask = (): Promise<never> =>
        electron
          .evaluateSoon<true>('globalThis.faultTasks !== undefined || undefined')
          .then(() => electron.evaluate(`faultTasks[${JSON.stringify(name)}](${JSON.stringify(argument)})`));
      // Records that were brought back at this very start are shown by another window, which is asked then.
      const again = (error: unknown): boolean => name === 'checkRecords' && String(error).includes('The window is gone.');
      return ask().catch((error: unknown) => (again(error) ? ask() : Promise.reject(error)));
    },
  };
}

/** A process that was left behind would hold the database, and the next start would look like "everything lost". */
function mustBeFree(profile: string, electron: string): void {
  if (process.platform !== 'linux') return;
  const holds = (line: string): boolean => line.startsWith(electron) && line.includes(profile);
  const left = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && holds(commandLine(pid)));
  if (left.length > 0) throw new Error(`Processes ${left.join(', ')} still run on ${profile}.`);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
