import { describe, expect, it } from 'vitest';
import { chooseProfile, majorOf } from '../../../../electron/services/versions/choose-profile.ts';

const usual = '/home/ann/.config/Makegood';

describe('chooseProfile', () => {
  it('is the usual folder on the engine that is meant, and where nobody says which', () => {
    expect(chooseProfile({ given: null, usual, running: '45.9.0', meant: '45.4.1' })).toEqual({ folder: usual, meantElectron: null });
    expect(chooseProfile({ given: null, usual, running: '33.2.1', meant: null })).toEqual({ folder: usual, meantElectron: null });
  });

  it('is a folder of its own on another engine', () => {
    const chosen = chooseProfile({ given: null, usual, running: '33.2.1', meant: '45.4.1' });
    expect(chosen).toEqual({ folder: `${usual}-electron-33`, meantElectron: '45.4.1' });
  });

  it('is the folder that was named, on any', () => {
    expect(chooseProfile({ given: '/tmp/p', usual, running: '33.2.1', meant: '45.4.1' })).toEqual({
      folder: '/tmp/p',
      meantElectron: '45.4.1',
    });
  });
});

describe('majorOf', () => {
  it('is the number before the first point', () => {
    expect(['45.4.1', '130.0.6723.170', ''].map(majorOf)).toEqual([45, 130, 0]);
  });
});
