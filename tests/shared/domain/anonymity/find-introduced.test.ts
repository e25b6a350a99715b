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
    ['Her mother in law, Nomsa, noticed it.', 'Nomsa'],
    ['A neighbor, old Gunnar, had seen icicles.', 'Gunnar'],
    ['His girlfriend, Tawny, nearly went through.', 'Tawny'],
    ['Their shepherd Tipene told me at the sale.', 'Tipene'],
    ['Her brother Nonc Alcide sat on the porch.', 'Alcide'],
    ['He asked a chap called Hendo to shut it.', 'Hendo'],
    ['Then Uncle Junior from next door came.', 'Junior'],
    ['The gardener, Fitch, rang us.', 'Fitch'],
    ['She has twin girls, Laleh and Soraya, at school.', 'Soraya'],
    ["A pipe of Zubair's ceiling came down.", 'Zubair'],
    ['The people at 8, the Okonedos, said so.', 'Okonedos'],
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
    'His tank, Copper, 300 l.',
    'The owner, happy, paid.',
    'The Valves at no. 2 port stick.',
  ])('nobody is in "%s"', (text) => {
    expect(safeText(text)).toBe(text);
  });
});
