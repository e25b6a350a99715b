import { describe, expect, it } from 'vitest';
import { anonymise } from '../../../../../shared/domain/anonymity/anonymise.ts';
import { anonymityText } from '../../../../../shared/text/en/anonymity.ts';

const nobody = { business: null, addresses: [], plates: [], accounts: [], blackOut: [], restore: [] };

function safe(name: string, text: string): string {
  const people = [{ role: 'customer' as const, name, nicknames: [], phones: [], emails: [] }];
  return anonymise({ ...nobody, people, texts: [text] }, anonymityText)[0]?.safe ?? '';
}

describe('makes of several words', () => {
  it.each([
    ['Franklin Moss', 'Franklin Electric SubDrive 15'],
    ['Thomas Dunn', 'Thomas & Betts conduit'],
    ['Allen Reyes', 'Allen Bradley PLC'],
    ['Phillip Head', 'a Phillips screwdriver'],
    ['Merlin Hawke', 'Merlin Gerin MCB 20A'],
    ['Susan Lazenby', 'the lazy susan carousel'],
    ['Bob Sykes', 'the plumb bob in the van'],
  ])('whose first word is the name of %s stay: "%s"', (name, make) => {
    const first = name.split(' ')[0] as string;
    const text = safe(name, `${first} rang. Found ${make} broken, ${first} paid.`);
    expect(text).toContain(make);
    expect(text).toMatch(/^The customer rang\..* the customer paid\.$/);
  });

  it('are somebody who is called so', () => {
    expect(safe('John Guest', 'John Guest rang, John Guest fitting 15 mm off.')).not.toContain('Guest');
  });
});
