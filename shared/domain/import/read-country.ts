import { plainWords } from './read-choice.ts';

/** Names that address columns hold. A country that is not here keeps its two letters or is left out. */
const countryNames: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united states of america': 'US',
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  america: 'US',
  canada: 'CA',
  can: 'CA',
  'united kingdom': 'GB',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  gbr: 'GB',
  ireland: 'IE',
  'republic of ireland': 'IE',
  eire: 'IE',
  australia: 'AU',
  aus: 'AU',
  'new zealand': 'NZ',
  nzl: 'NZ',
  'south africa': 'ZA',
  germany: 'DE',
  deutschland: 'DE',
  austria: 'AT',
  österreich: 'AT',
  switzerland: 'CH',
  schweiz: 'CH',
  suisse: 'CH',
  france: 'FR',
  belgium: 'BE',
  netherlands: 'NL',
  'the netherlands': 'NL',
  holland: 'NL',
  luxembourg: 'LU',
  spain: 'ES',
  portugal: 'PT',
  italy: 'IT',
  denmark: 'DK',
  sweden: 'SE',
  norway: 'NO',
  finland: 'FI',
  poland: 'PL',
  mexico: 'MX',
  india: 'IN',
  'puerto rico': 'PR',
};

/** ISO 3166-1 alpha-2 of a country by name or code; null when it is not known. */
export function readCountry(text: string): string | null {
  const trimmed = text.trim();
  const named = countryNames[plainWords(trimmed)];
  if (named !== undefined) return named;
  return /^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toUpperCase() : null;
}
