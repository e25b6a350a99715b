import { describe, expect, it } from 'vitest';
import { safeText } from '../../../support/safe-text.ts';

describe('people whom a note names by what they are', () => {
  it.each([
    ['Keyholder: Doreen Platt', 'Platt'],
    ['Job 44182 | Tenant - Aneeka Shah | no HW', 'Aneeka Shah'],
    ['OCCUPANT: TREVON', 'TREVON'],
    ['AGENT: MEGAN FROST\nPROBLEM: DRAIN SLOW', 'FROST'],
    ['Attn: Zsofia / cc Bartek', 'Zsofia'],
    ['Cleaner: Rosalba.', 'Rosalba'],
    ['Sister-in-law Bronagh pays.', 'Bronagh'],
    ['Grandson Kit broke the PRV.', 'Kit'],
    ['Baby Maeve asleep.', 'Maeve'],
    ['Babysitter Chanelle opened.', 'Chanelle'],
    ['The Hendersons at no. 4 lost pressure.', 'Hendersons'],
    ['his daughter saoirse rang, her lodger marek too', 'saoirse'],
  ])('"%s"', (text, name) => {
    expect(safeText(text)).not.toContain(name);
  });

  it.each([
    'Contact: burnt on relay.',
    'Contact: K1 contactor welded.',
    'Contact - NO/NC.',
    'Tenant: none.',
    'Owner: unknown.',
    'Client: not in.',
    'Cleaner: Fernox F3.',
    'Name: Logic Combi.',
    'Partner valve: Danfoss.',
    'Agent: R32.',
    'The Valves at no. 2 port stick.',
  ])('nobody is in "%s"', (text) => {
    expect(safeText(text)).toBe(text);
  });
});
