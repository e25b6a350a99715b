import { useState } from 'react';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { isPin, waitUntil } from '../../../../shared/domain/staff/pin-wait.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatSeconds } from '../../../../shared/text/format.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { matchesPin } from '../../../data/pin/hash-pin.ts';
import { notePinTry, pinTries } from '../../../data/pin/pin-tries.ts';

export interface PinCheck {
  readonly busy: boolean;
  /** What was wrong with the last one; null for nothing. */
  readonly problem: string | null;
  readonly forget: () => void;
  /** Answers whether it was the owner's. */
  readonly check: (owner: Staff, typed: string) => Promise<boolean>;
}

/** Looks at a PIN: how often it was wrong is remembered on this computer, what was typed nowhere. */
export function usePinCheck(): PinCheck {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    forget: () => setProblem(null),
    check: async (owner, typed) => {
      if (busy || owner.pin === undefined) return false;
      const now = currentInstant();
      const until = waitUntil(pinTries(owner.id), now);
      if (until !== null) return refuse(words.pin.wait(span(now, until)));
      if (!isPin(typed)) return refuse(words.pin.notDigits);
      setBusy(true);
      const right = await matchesPin(typed, owner.pin);
      notePinTry(owner.id, right);
      setBusy(false);
      if (right) return true;
      const then = currentInstant();
      const wait = waitUntil(pinTries(owner.id), then);
      return refuse(wait === null ? words.pin.wrong : `${words.pin.wrong} ${words.pin.wait(span(then, wait))}`);
    },
  };

  function refuse(why: string): boolean {
    setProblem(why);
    return false;
  }
}

function span(from: Instant, to: Instant): string {
  return formatSeconds((Date.parse(to) - Date.parse(from)) / 1_000);
}
