import { describe, expect, it } from 'vitest';
import { known, safeText } from '../../../support/safe-text.ts';

describe('handles and cut addresses', () => {
  it.each(['ig: waynet_88', 'snap: ninapopv', 'skype nina.popov1', 'w3w: filled.count.soap', '///filled.count.soap'])(
    '%s goes',
    (handle) => {
      const name = handle.split(/[ /]+/).at(-1) as string;
      expect(safeText(`Ask by ${handle}, fan 230 V.`)).not.toContain(name);
    },
  );

  it('takes an e-mail that breaks off', () => {
    const people = [known('customer', 'Nat Ferro', { emails: ['nferro@example.com'] })];
    expect(safeText('nferro@… bounced, reply nferro@ later.', { people })).not.toContain('nferro');
  });

  it('leaves what is said there', () => {
    expect(safeText('Wrote on facebook said the valve drips.')).toContain('said the valve drips');
  });
});
