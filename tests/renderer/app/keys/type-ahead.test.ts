import { describe, expect, it } from 'vitest';
import { createTypeAhead } from '../../../../renderer/app/keys/type-ahead.ts';

const press = (key: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('letters typed before the field of a box is there', () => {
  it('are kept for it, and taken back one by one', () => {
    const ahead = createTypeAhead();
    ahead.begin();
    for (const key of ['g', '2', 'Shift', ' ', 'é', 'Backspace', 'Enter']) expect(ahead.keep(press(key))).toBe(true);
    expect(ahead.text()).toBe('g2 ');
    expect(ahead.end()).toBe('g2 ');
    expect(ahead.text()).toBe('');
  });

  it('are handed over to the last, also those that came after the field was drawn, and only once', () => {
    const ahead = createTypeAhead();
    ahead.begin();
    ahead.keep(press('p'));
    const drawn = ahead.text();
    ahead.keep(press('a'));
    expect([drawn, ahead.end(), ahead.end()]).toEqual(['p', 'pa', null]);
  });

  it('belong to the screen before the box was asked for, and once its field is there', () => {
    const ahead = createTypeAhead();
    expect(ahead.keep(press('p'))).toBe(false);
    ahead.begin();
    ahead.end();
    expect(ahead.keep(press('p'))).toBe(false);
  });

  it('are none where Ctrl, Cmd or Alt is held', () => {
    const ahead = createTypeAhead();
    ahead.begin();
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) expect(ahead.keep(press('k', held))).toBe(false);
    expect(ahead.text()).toBe('');
  });
});
