import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../renderer/index.html', import.meta.url), 'utf8');
const tokens = readFileSync(new URL('../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('[data-mantine-color-scheme="dark"]');

function token(block: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]+)`).exec(block)?.[1] ?? 'missing';
}

describe('the frame that is painted before the program is read', () => {
  it.each(['ground', 'ink', 'raised', 'line', 'accent', 'surface'])('has %s as the theme has it, light and dark', (name) => {
    expect(page).toContain(`light-dark(${token(light, name)}, ${token(dark, name)})`);
  });

  it('stands where the program draws its own', () => {
    expect(page).toMatch(/<div id="root">\s*<div class="opening">/);
  });
});
