import { describe, expect, it } from 'vitest';
import { safeText } from '../../../support/safe-text.ts';

describe('numbers that are somebody’s', () => {
  it.each(['Kd-Nr 10448', 'Meter # 88120045', 'white Transit LD68ABC', 'mpesa ref QFT7X2L9', 'Job#55123'])('%s goes', (number) => {
    expect(safeText(`Note: ${number}, 22 mm valve.`)).not.toContain(number.split(/[ #]+/).at(-1));
  });

  it.each([
    'capacitor 45/5 uF 440V',
    'motor 5KCP39EGS070S',
    'filter 16x25x4',
    'Model CXG24-A',
    'Part 5111711',
    'PCB 0020034604',
    'meter reads 28 percent',
  ])('%s stays', (part) => {
    expect(safeText(`Note: ${part}.`)).toContain(part);
  });
});
