import { describe, expect, it } from 'vitest';
import { readClock } from '../../../../shared/domain/base/read-clock.ts';

describe('readClock', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['14h30', '14:30'],
    ['1430', '14:30'],
    ['14:30', '14:30'],
    ['2', '14:00'],
    ['2pm', '14:00'],
    ['2:30 p.m.', '14:30'],
    ['7', '07:00'],
    ['6', '18:00'],
    ['06:00', '06:00'],
    ['6am', '06:00'],
    ['12', '12:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['0:15', '00:15'],
    ['noon', '12:00'],
    [' 10 ', '10:00'],
  ])('reads %s as %s', (text, time) => {
    expect(readClock(text)).toBe(time);
  });

  it.each(['', 'soon', '25', '9:75', '13pm', '0pm', '9-11', '99999'])('refuses %s', (text) => {
    expect(readClock(text)).toBeNull();
  });

  it('takes the end of a slot for the afternoon when it would lie before the start', () => {
    expect(readClock('11', '09:00')).toBe('11:00');
    expect(readClock('9', '14:00')).toBe('21:00');
    expect(readClock('8', '10:00')).toBe('20:00');
    expect(readClock('08:00', '10:00')).toBe('08:00');
  });
});
