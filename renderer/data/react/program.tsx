import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import { makeNow } from '../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../shared/domain/base/now.ts';
import type { Business } from '../../../shared/domain/business/business.ts';
import type { Staff } from '../../../shared/domain/staff/staff.ts';
import type { ShopName } from '../../../shared/ipc/contract.ts';
import { currentMinute, onMinute } from '../clock/clock.ts';
import type { Feature } from '../contributions/feature.ts';
import type { Command } from '../kernel/command.ts';
import { type Kernel, type Outcome, runCommand } from '../kernel/run-command.ts';

/** The running program as every screen sees it. */
export interface Program {
  readonly kernel: Kernel;
  readonly business: Business;
  readonly actor: Staff;
  /** Everybody who works here now. */
  readonly staff: readonly Staff[];
  /** Everybody who ever did: what they did keeps their name. */
  readonly everStaff: readonly Staff[];
  readonly features: readonly Feature[];
  readonly isMac: boolean;
  /** Whose records these are: the business's own, or the sample shop's. */
  readonly shop: ShopName;
  /** False until somebody said whose program this is: the first run then stands in place of the screens. */
  readonly isSetUp: boolean;
}

const ProgramContext = createContext<Program | null>(null);

export function ProgramProvider({ program, children }: { program: Program; children: ReactNode }) {
  return <ProgramContext value={program}>{children}</ProgramContext>;
}

/** @throws Error outside of `ProgramProvider`. */
export function useProgram(): Program {
  const program = useContext(ProgramContext);
  if (program === null) throw new Error('This part is shown outside of the program.');
  return program;
}

/** The moment in the business's zone; draws again once a minute. */
export function useNow(): Now {
  const { zone } = useProgram().business;
  const minute = useSyncExternalStore(onMinute, currentMinute);
  return useMemo(() => makeNow(minute, zone), [minute, zone]);
}

/** Carries out commands: the only way in which a screen changes anything. */
export function useRunCommand(): <I, L, O>(command: Command<I, L, O>, input: I) => Promise<Outcome<O>> {
  const { kernel } = useProgram();
  return useCallback((command, input) => runCommand(kernel, command, input), [kernel]);
}

/** A staff member's name for a row's `createdBy` and the like, also of one who left; empty for nobody. */
export function useStaffName(): (id: Id | null) => string {
  const { everStaff } = useProgram();
  return useCallback((id) => everStaff.find((person) => person.id === id)?.name ?? '', [everStaff]);
}
