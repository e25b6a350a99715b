import { makes } from './words/makes.ts';

/** What stands before the name of a street where the kind of street comes first. */
const romance =
  '(?:C\\/|Calle|Avda\\.?|Avenida|Avenue|Av\\.|Paseo|Plaza|Plza\\.?|Carrer|Ronda|Camino|Rua|Rue|Boulevard|Bd|Place|Chemin|Impasse|Allee|Quai|Cours|Via|Viale|V\\.le|Vle|Corso|Piazza|P\\.za|Largo|Vicolo|Strada|Travessa|Ulica|[Uu]l\\.|[Aa]l\\.|Bothar|Sraid|Jalan|Jl\\.|Lorong) ?';
/** Small words inside. */
const inside = "(?:(?:de la|de los|de las|del|de|dello|della|dei|di|du|des|da|dos|das|do|la|le|les|el|los|las|na|an|d'|l') ?){0,2}";
const called = "\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|del|la|y|e|da|do) )?\\p{Lu}[\\p{L}'-]+){0,2}";
const types =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Crescent|Cres|Terrace|Terr|Close|Cl|Gardens|Gdns|Grove|Gr|Mews|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Square|Sq|Row|Hill|Walk|Loop|Quay|Parade|Pde|Esplanade|View|Rise|Drove|Heights|Hts)';
const number = String.raw`(?:(?:[Ff]lat|[Aa]pt\.?|[Uu]nit|[Ss]uite) \w{1,4},? ?/?)?\d{1,5}[a-zA-Z]?(?:[-/]\d+[a-zA-Z]?)?,? `;
/** What looks like an address, by the ways of many countries. */
export const addressShapes: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${number}(?:[NSEW]{1,2}\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}'-]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}${types}\b(?:\.? ?(?:[NSEW]{1,2})\b)?(?:,? (?:#|[Ff]lat |[Aa]pt\.? |[Uu]nit |[Ss]uite )\w{1,4})?`,
    'gu',
  ),
  new RegExp(
    String.raw`\b${number}(?:\p{Lu}{3,} ){1,2}(?:ST|AVE|RD|ROAD|STREET|LN|LANE|DR|DRIVE|BLVD|CT|COURT|CRES|CLOSE|TERRACE|GDNS|GROVE|PL|WAY)\b`,
    'gu',
  ),
  /(?<=\b(?:at|on|in|to|from|off|near|of|and|along|up|down) )(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Street|Avenue|Road|Lane|Crescent|Boulevard|Rd|Ave|Ln|Blvd|Terrace|Gardens|Close|Grove|Mews)\b/gu,
  /\b[Pp]\.? ?[Oo]\.? ?[Bb](?:ox)?\.? ?#?\d+\b/g,
  /\b(?:[Aa]pt|[Aa]partment|[Ff]lat|[Ss]uite)\.? #?\d{1,4}[A-Za-z]?\b(?! ?(?:mm|cm|in|inch|ft|bar|psi|m)\b)/g,
  /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HJ-Z]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/g,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/g,
  /\b(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}(?:-\d{4})?\b/g,
  // "Lindenstr. 17", "Kerkstraat 47", "Storgatan 3", and in two words.
  /\b(?:\p{Lu}[\p{L}-]{2,}(?:strasse|str\.|gasse|platz|allee|gracht|straat|laan|plein|gatan|vagen|gata|vej|gade|veien|ufer|damm)|\p{Lu}\p{L}+(?:er|e|es)? (?:Strasse|Str\.|Gasse|Platz|Allee|Straat|Laan)),? \d{1,4}(?: ?[a-z]\b)?(?:\/\d+)?/gu,
  // "Calle Mayor 5", "Via Roma 10", "Avenida de la Paz 33": with its number, or behind "at" and the like.
  new RegExp(String.raw`\b${romance}${inside}${called}(?:,? (?:n[ro°º.]{0,2} ?|portal )?\d{1,4}(?: ?(?:bis|ter|[a-z]))?\b)`, 'gu'),
  new RegExp(
    String.raw`(?<=\b(?:at|on|in|to|from|off|near|en|au|auf|in der|c\/o) )(?:C\/ ?|(?:Calle|Avenida|Avda\.?|Paseo|Rua|Rue|Viale|Carrer|Ulica|Chemin|Jalan) )${inside}${called}`,
    'gu',
  ),
  // "12 rue Victor Hugo".
  new RegExp(
    String.raw`\b\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llee|[Qq]uai|[Cc]ours|[Rr]uelle|[Vv]iale|[Cc]alle|[Bb]othar|[Ss]raid|[Jj]alan|[Ll]orong) ${inside}${called}`,
    'gu',
  ),
  // "the house on East 142nd".
  /\b(?:North|South|East|West|[NSEW]|[NS][EW])\.? \d{1,3}(?:st|nd|rd|th)\b/g,
  // "Shanti Nagar", "14 Gandhi Marg".
  /(?:\b\d{1,4}[\w/-]*,? )?\b\p{Lu}[\p{L}.]+ (?:Nagar|Marg|Chowk|Vihar|Enclave|Salai|Peth|Bagh)\b/gu,
  // "21 Meadow Bank": words that end streets and other things too, so that the sentence has to go on behind them.
  /\b\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'-]{2,} ){1,2}(?:Park|Bank|Green|Croft|Fold|Wynd|Brae|Vale|Dale|Chase|Garth|Mount|Meadows?|Wharf|Villas|Cottages|End|Gate|Cove|Crossing|Landing|Ridge|Run|Pass|Path|Pike|Bend|Plaza|Alley|Glen|Trace|Vista|Common|Yard)(?=[,.;:)\n]|$| (?:and|then|at|is|was|has|had|for|to|on|in|again|tomorrow|today|next|this|re|said|says|rang)\b)/gu,
];

/** False where what looks like a street is a make's thing: "2 Hunter Gate". */
export function isOpenStreet(match: RegExpMatchArray): boolean {
  return !match[0]
    .toLowerCase()
    .split(/[ ,]+/)
    .some(
      (word, at) =>
        at === 1 && makes.has(word) && !/(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|cl|way|court|ct)\.?$/i.test(match[0]),
    );
}
