import { describe, expect, it } from 'vitest';
import { safeText } from '../../../support/safe-text.ts';

describe('places that nobody has on record', () => {
  it.each([
    'drove in from Thrapston',
    'stopped near Oundle',
    'moved here from Lublin',
    'works in Biggleswade',
    'our tech came from Waukesha',
    'phoned from Bemidji',
  ])('goes: "%s"', (said) => {
    expect(safeText(`She ${said}, 15 mm elbows.`)).toBe(`She ${said.replace(/\S+$/, '[address]')}, 15 mm elbows.`);
  });

  it.each([
    'Checked flow temp in Celsius, set in Auto, water from Main, near Boiler.',
    'Tested in Cooling mode, then in Heat. Reset from Standby. Drained from Cylinder.',
    'Made in Germany, bought in London. Valve from Honeywell.',
    'Das Wasser steht in Kellerräumen, Ventil DN 20.',
  ])('stays: "%s"', (text) => {
    expect(safeText(text)).toBe(text);
  });
});
