import { describe, expect, it } from 'vitest';
import { safeText } from '../../../support/safe-text.ts';

describe('addresses on record in short and joined writings', () => {
  it.each([
    ['12 Hill View', 'Left at 12 Hillview, 22 mm'],
    ['PH3, 88 Park Lawn Rd', 'Left at 88 Parklawn, 22 mm'],
    ['9 Attlee House, Hill Rise Estate', 'Left at Hillrise, 22 mm'],
    ['6 Back Bower Ln', 'Left at 6 bk bower ln, 22 mm'],
    ['Nether Wallop House', 'Left at N. Wallop Hse, 22 mm'],
    ['Crane Wharf, Unit 2', 'Left at 2 Crane Whf, 22 mm'],
    ["The Book Room, Page's Walk", 'Left at Pages Wlk, 22 mm'],
    ['9 Pier Approach', 'Left at 9 Pier App, 22 mm'],
    ['White Cliffs Bungalow', 'Left at White Cliffs Bung, 22 mm'],
    ['The Court House, 4 Mill Close', 'Left at Court House, 22 mm'],
    ['Rhodes Ranch, CR 412', 'Left at County Road 412, 22 mm'],
    ['8 Tanfield Road', 'Left at 8 Tanfeild Rd, 22 mm'],
    ['C-702 Neelkanth Towers, Thane', 'Left at C 702 Neelkanth, 22 mm'],
    ['3 Back Lane', 'Left at 3 bk ln, 22 mm'],
    ['Rte 133, Wells', 'Left at rte 133, 22 mm'],
    ['19 Chemin du Lac', 'Left at chemin du Lac, 22 mm'],
    ['87 ch. du Lac, St-Sauveur', 'Left at 87 chemin du Lac, 22 mm'],
  ])('%s is found in "%s"', (address, text) => {
    expect(safeText(text, { addresses: [address] })).toBe('Left at [address], 22 mm');
  });

  it('leaves words that are no place of theirs', () => {
    const text = 'Hot view port, park the van, lawn feed 3 bar, clear view of the sink.';
    expect(safeText(text, { addresses: ['12 Hill View', '88 Park Lawn Rd'] })).toBe(text);
  });
});

describe('things called as a street on record', () => {
  it.each([
    ['18 Chubb Road', 'Chubb 3G114 mortice'],
    ['7015 E Rainbird Ln', 'Rain Bird head'],
    ['21 Belfast Terrace', 'Belfast sink'],
  ])('%s: "%s" stays', (address, thing) => {
    expect(safeText(`Snapped in the ${thing}.`, { addresses: [address] })).toContain(thing);
  });
});

describe('streets that nobody has on record', () => {
  it.each([
    'Calle Mayor 5',
    'Avenida de la Paz 33',
    '12 rue Victor Hugo',
    'Via Roma 10',
    'Hauptstraße 44',
    'Bahnhofstr. 12',
    'Kerkstraat 47',
    'Storgatan 3',
    'Shanti Nagar',
    'East 142nd',
    '21 Meadow Bank',
  ])('%s is one', (street) => {
    expect(safeText(`Unit moved to ${street}, pump 230 V.`)).toBe('Unit moved to [address], pump 230 V.');
  });

  it.each(['2 Hunter Gate valves', 'Dichtung DN 25', '3 Grundfos Pass', 'sent via UPS 12 pcs'])('"%s" is none', (thing) => {
    expect(safeText(`Ordered ${thing}.`)).toContain(thing);
  });
});
