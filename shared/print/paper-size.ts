/** A sheet of paper as it lies in the printer. */
export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** Where Letter is usual (Unicode CLDR, `paperSize` of supplemental measurement data); everywhere else it is A4. */
const letterCountries: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that is usual in a business's country. @param country ISO 3166-1 alpha-2 */
export function paperSizeFor(country: string): PaperSize {
  return letterCountries.has(country.toUpperCase()) ? 'letter' : 'a4';
}
