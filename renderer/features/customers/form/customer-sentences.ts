import { customers } from '../../../../shared/text/en/customers.ts';
import { reach } from '../../../../shared/text/en/reach.ts';

/** What is wrong with a field of a customer, by the problem's code. */
export const customerSentences = { ...reach.problems, ...customers.problems };
