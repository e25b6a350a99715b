/**
 * What chance begins with in tests that draw: the same in each run of `npm test`. Its stage `zones` has another seed, and
 * so has whoever sets MAKEGOOD_SEED; `npm run test:faults` takes a new one each time.
 */
export const seed = Number(process.env['MAKEGOOD_SEED'] ?? 20_261_119);
