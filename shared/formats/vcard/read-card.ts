import type { CharsetReader } from './charset.ts';
import { readPhoto } from './read-photo.ts';
import { type CardProperty, readProperty } from './read-property.ts';
import { type RawLine, unfoldCard } from './unfold-card.ts';
import type { CardAddress, CardLine, CardNote, CardPhoto, VCard } from './vcard.ts';

/** Types that say nothing of what a number or place is for. */
const silent = new Set(['pref', 'voice', 'internet', 'postal', 'parcel', 'dom', 'intl', 'text', 'msg', 'other', 'x-internet']);

/** The lines between `BEGIN` and `END`, without the cards inside them; those are read and handed in as `agents`. */
export function readCard(lines: readonly RawLine[], agents: readonly VCard[], charsets: CharsetReader): VCard {
  const version = versionOf(lines);
  const notes: CardNote[] = [];
  const inner: VCard[] = [...agents];
  const properties = unfoldCard(lines, version).flatMap((raw) => {
    const property = readProperty(raw, version, charsets);
    if (property === null) notes.push({ code: 'unreadable-line', line: raw.line });
    return property ?? [];
  });
  const named = (name: string): CardProperty[] => properties.filter((property) => property.name === name);
  const first = (name: string): string =>
    named(name)
      .find(({ parts }) => textOf(parts).trim() !== '')
      ?.parts.join(', ')
      .trim() ?? '';
  for (const agent of named('agent')) inner.push(...readInlineAgent(agent, charsets));
  const labels = labelsOf(named('x-ablabel'));
  const photos = named('photo').flatMap((property) => keptPhoto(property, notes));
  return {
    version,
    uid: first('uid') || null,
    fullName: first('fn'),
    name: nameOf(named('n')),
    nickname: first('nickname'),
    ...organisationOf(named('org')),
    title: first('title'),
    phones: named('tel').flatMap((property) => lineOf(property, phoneText(property), labels)),
    emails: named('email').flatMap((property) => lineOf(property, textOf(property.parts).replace(/^mailto:/i, ''), labels)),
    addresses: addressesOf(named('adr'), named('label'), labels),
    noteTexts: named('note').flatMap(({ parts }) => textOf(parts).trim() || []),
    categories: named('categories').flatMap(({ values }) => values.map((one) => one.trim()).filter((one) => one !== '')),
    photos,
    agents: inner,
    notes: [...notes, ...unreadable(properties)],
  };
}

function versionOf(lines: readonly RawLine[]): string {
  const said = lines.map(({ text }) => /^\s*VERSION\s*:\s*(\S+)/i.exec(text)?.[1]).find((found) => found !== undefined);
  return said ?? '3.0';
}

function textOf(parts: readonly string[]): string {
  return parts.join(';');
}

function nameOf(properties: readonly CardProperty[]): VCard['name'] {
  const filled = properties.find(({ parts }) => parts.some((part) => part.trim() !== ''));
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = (filled?.parts ?? []).map((part) => part.trim());
  return { family, given, middle, prefix, suffix };
}

function organisationOf(properties: readonly CardProperty[]): Pick<VCard, 'organisation' | 'department'> {
  const [organisation = '', ...units] = (properties[0]?.parts ?? []).map((part) => part.trim());
  return { organisation, department: units.filter((unit) => unit !== '').join(', ') };
}

/** The words that Apple and Google keep for a group: `item1.X-ABLabel:_$!<HomePage>!$_`. */
function labelsOf(properties: readonly CardProperty[]): Map<string, string> {
  return new Map(
    properties.flatMap(({ group, parts }) =>
      group === null
        ? []
        : [
            [
              group,
              textOf(parts)
                .replace(/^_\$!<(.*)>!\$_$/, '$1')
                .trim(),
            ],
          ],
    ),
  );
}

function kindOf({ group, parameters }: CardProperty, labels: ReadonlyMap<string, string>): Pick<CardLine, 'types' | 'label' | 'preferred'> {
  const types = (parameters.get('type') ?? []).flatMap((type) => type.toLowerCase().split(',')).map((type) => type.trim());
  return {
    types: [...new Set(types.filter((type) => type !== '' && !silent.has(type)))],
    label: (group === null ? null : labels.get(group)) || null,
    preferred: types.includes('pref') || parameters.get('pref')?.[0] === '1',
  };
}

function lineOf(property: CardProperty, text: string, labels: ReadonlyMap<string, string>): CardLine[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ text: trimmed, ...kindOf(property, labels) }];
}

/** `tel:+1-418-656-9254;ext=102` as people write it. */
function phoneText({ parts }: CardProperty): string {
  const text = textOf(parts);
  if (!/^tel:/i.test(text)) return text;
  const [number = '', ...rest] = text.slice(4).split(';');
  const extension = rest.find((part) => /^ext=/i.test(part))?.slice(4);
  return extension === undefined ? number : `${number} ext. ${extension}`;
}

/** Addresses; the text of a letter's label where there is no address of its kind. */
function addressesOf(
  properties: readonly CardProperty[],
  letterLabels: readonly CardProperty[],
  labels: ReadonlyMap<string, string>,
): CardAddress[] {
  const addresses = properties.flatMap((property) => {
    const [box = '', extended = '', street = '', city = '', region = '', postcode = '', country = ''] = property.parts.map((part) =>
      part.trim(),
    );
    const formatted = property.parameters.get('label')?.join(', ').trim() ?? '';
    const address = { box, extended, street, city, region, postcode, country, formatted, ...kindOf(property, labels) };
    return property.parts.some((part) => part.trim() !== '') || formatted !== '' ? [address] : [];
  });
  if (addresses.length > 0) return addresses;
  const empty = { box: '', extended: '', street: '', city: '', region: '', postcode: '', country: '' };
  return letterLabels.flatMap((property) => {
    const formatted = textOf(property.parts).trim();
    return formatted === '' ? [] : [{ ...empty, formatted, ...kindOf(property, labels) }];
  });
}

function keptPhoto(property: CardProperty, notes: CardNote[]): CardPhoto[] {
  if (textOf(property.parts).trim() === '') return [];
  const photo = readPhoto(property);
  if ('data' in photo) return [photo];
  notes.push(photo);
  return [];
}

/** vCard 3.0 keeps a whole card inside a value. One that points elsewhere says nothing. */
function readInlineAgent({ line, parts }: CardProperty, charsets: CharsetReader): VCard[] {
  const text = textOf(parts).trim();
  if (!/^BEGIN\s*:\s*VCARD/i.test(text)) return [];
  const lines = text.split(/\r\n|\r|\n/).filter((one) => !/^\s*(?:BEGIN|END)\s*:/i.test(one));
  return [
    readCard(
      lines.map((one) => ({ line, text: one })),
      [],
      charsets,
    ),
  ];
}

function unreadable(properties: readonly CardProperty[]): CardNote[] {
  return properties
    .filter(({ parts, base64 }) => !base64 && parts.some((part) => part.includes('\uFFFD')))
    .map(({ line }) => ({ code: 'unreadable-letters' as const, line }));
}
