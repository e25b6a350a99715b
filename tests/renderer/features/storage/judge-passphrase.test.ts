import { expect, it } from 'vitest';
import { judgePassphrase } from '../../../../renderer/features/storage/judge-passphrase.ts';

it.each([
  ['secret', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['boiler-2026!', 'fair'],
  ['lamp river stove quilt', 'strong'],
] as const)('judges %s as %s', (passphrase, strength) => expect(judgePassphrase(passphrase)).toBe(strength));
