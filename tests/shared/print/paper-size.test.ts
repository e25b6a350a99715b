import { expect, it } from 'vitest';
import { paperSizeFor } from '../../../shared/print/paper-size.ts';

it('prints on the paper that lies in printers there', () => {
  expect(['US', 'ca', 'MX', 'PH'].map(paperSizeFor)).toEqual(['letter', 'letter', 'letter', 'letter']);
  expect(['GB', 'DE', 'AU', 'XX', ''].map(paperSizeFor)).toEqual(['a4', 'a4', 'a4', 'a4', 'a4']);
});
