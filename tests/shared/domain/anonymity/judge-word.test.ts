import { describe, expect, it } from 'vitest';
import { known, safeText } from '../../../support/safe-text.ts';

describe('names that are words in notes without capitals', () => {
  it.each([
    ['Lee Barraclough', 'boiler off agn. can lee go b4 4? f28 again.', 'lee'],
    ['Deb Strickland', 'tub slow again. deb appr up to 250. snake 25 ft.', 'deb'],
    ['Sol Haddad', 'err 34 on it. sol checkd iso res. sol back fri.', 'sol'],
    ['Al Greaves', 'Frost on the coil. al says txv. she wants al not the lad.', 'al'],
    ['Olu Bankole', 'olu b flat 21, sink backing up. mrs b home.', 'b'],
    ['Lesley Garside', 'wall wet again. l garside will leave the gate open.', 'l'],
  ])('%s in "%s"', (name, text, gone) => {
    expect(safeText(text, { people: [known('technician', name)] })).not.toMatch(new RegExp(`\\b${gone}\\b`));
  });

  it('leave what flows and fails', () => {
    const people = [known('technician', 'Van Nguyen'), known('customer', 'Lennox Burke')];
    expect(safeText('Van would not start, so Van came by bus.', { people })).toMatch(/^Van would not start, so technician/);
    expect(safeText('Noise. Lennox has the wheel on back order.', { people })).toContain('Lennox has the wheel');
  });

  it('are somebody who does what only people do', () => {
    const people = [known('technician', 'Otis Field'), known('customer', 'Winston Beckles')];
    expect(safeText('Otis elevator not ours. Otis torqued the lug to 250 in-lb.', { people })).toBe(
      'Otis elevator not ours. Technician A torqued the lug to 250 in-lb.',
    );
  });

  it.each([
    ['Reed Garland', 'Reed thatch is shedding. Reed relaid the ridge.', 'Reed thatch is shedding. Technician A relaid the ridge.'],
    ['Rusty Boyle', 'Rusty flashing. Rusty cut in new sheet.', 'Rusty flashing. Technician A cut in new sheet.'],
    ['Dusty Rhodes', 'Dusty job. Dusty used three coats.', 'Dusty job. Technician A used three coats.'],
    ['Ann Price', 'Price for the manifold is 410. Price rang.', 'Price for the manifold is 410. Technician A rang.'],
  ])('%s is told from the word at the start of a sentence', (name, text, safe) => {
    expect(safeText(text, { people: [known('technician', name)] })).toBe(safe);
  });
});
