const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `United States` for `US`. @param code ISO 3166-1 alpha-2 */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Not a code: an older version stored it.
    return code;
  }
}
