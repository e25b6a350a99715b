import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/windows/content-security-policy.ts';

const directives = new Map(
  contentSecurityPolicy('abc123==')
    .split('; ')
    .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
);

describe('contentSecurityPolicy', () => {
  it('lets nothing in but the program itself', () => {
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'nonce-abc123=='"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'object-src': ["'none'"],
    });
  });

  it('names no other host and nothing unsafe', () => {
    expect(contentSecurityPolicy('n')).not.toMatch(/unsafe|https?:|\*|ws:/);
  });
});
