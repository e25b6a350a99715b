import { listedWord } from './everyday-words.ts';

/** What an everyday word is, by how it is met most. */
export interface WordSense {
  readonly main: 'noun' | 'verb' | 'adjective' | 'adverb' | 'unknown';
  readonly noun: boolean;
  readonly verb: boolean;
  readonly adjective: boolean;
  readonly nounKind: 'thing' | 'somebody' | 'idea';
  /** Who does it where the verb has no object; `nobody` where it must have one, so that it is something done to a thing. */
  readonly doneBy: 'somebody' | 'something' | 'either' | 'nobody';
  /** The form of the verb that it may be; `base` for the word itself. */
  readonly form: 'base' | 'past' | 'third' | 'ing' | 'other';
}

/** Main part of speech, and the others that it is met as, by letter; none for a noun alone. */
const parts: Readonly<Record<string, readonly [WordSense['main'], string]>> = {
  A: ['noun', 'n'],
  B: ['noun', 'nv'],
  C: ['noun', 'na'],
  D: ['noun', 'nva'],
  E: ['verb', 'v'],
  F: ['verb', 'nv'],
  G: ['verb', 'va'],
  H: ['verb', 'nva'],
  I: ['adjective', 'a'],
  J: ['adjective', 'na'],
  K: ['adjective', 'va'],
  L: ['adjective', 'nva'],
  M: ['adverb', ''],
  Y: ['unknown', ''],
};

const irregular = new Map(
  (
    'beat beat|became become|began begin|bent bend|bit bite|bled bleed|blew blow|broke break|brought bring|built build|burnt burn|burst burst|bought buy|caught catch|chose choose|came come|cost cost|crept creep|' +
    'cut cut|dealt deal|dug dig|did do|drew draw|drank drink|drove drive|ate eat|fell fall|fed feed|felt feel|fought fight|found find|flew fly|forgot forget|froze freeze|got get|gave give|went go|ground grind|grew grow|' +
    'hung hang|heard hear|hid hide|hit hit|held hold|hurt hurt|kept keep|knew know|laid lay|led lead|leant lean|left leave|lent lend|let let|lay lie|lit light|lost lose|made make|meant mean|met meet|paid pay|put put|quit quit|' +
    'read read|rode ride|rang ring|rose rise|ran run|said say|saw see|sold sell|sent send|set set|shook shake|shone shine|shot shoot|showed show|shrank shrink|shut shut|sank sink|sat sit|slept sleep|slid slide|smelt smell|spoke speak|' +
    'spent spend|spilt spill|spun spin|split split|spread spread|sprang spring|stood stand|stole steal|stuck stick|struck strike|swore swear|swept sweep|swelled swell|swung swing|took take|taught teach|tore tear|told tell|thought think|' +
    'threw throw|understood understand|undid undo|redid redo|rehung rehang|rebuilt rebuild|reset reset|wound wind|woke wake|wore wear|wept weep|won win|wrote write'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function formOf(word: string, ending: string): WordSense['form'] {
  if (irregular.has(word) || ending === 'ed' || ending === 'ied') return 'past';
  if (ending === 's' || ending === 'es' || ending === 'ies') return 'third';
  return ending === 'ing' ? 'ing' : ending === '' ? 'base' : 'other';
}

function read(word: string, base: string, marks: string, ending: string): WordSense {
  const [main, others] = parts[marks.charAt(0)] ?? ['noun', 'n'];
  const has = (mark: string) => marks.includes(mark);
  return {
    main,
    noun: others.includes('n'),
    verb: others.includes('v'),
    adjective: others.includes('a'),
    nounKind: has('S') ? 'thing' : has('T') ? 'somebody' : 'idea',
    doneBy: has('U') ? 'somebody' : has('V') ? 'something' : has('W') ? 'either' : 'nobody',
    form: formOf(word, base === word ? '' : ending),
  };
}

/** What a word is, in small letters without accents; null for one that is no everyday word. */
export function senseOf(word: string): WordSense | null {
  const base = irregular.get(word);
  const past = base === undefined ? null : listedWord(base);
  const own = listedWord(word);
  if (past !== null && past.base !== word) {
    const verb = read(word, past.base, past.marks, 'ed');
    const alone = own === null ? null : read(word, own.base, own.marks, own.ending);
    return {
      ...verb,
      main: 'verb',
      verb: true,
      noun: alone?.noun ?? false,
      adjective: alone?.adjective ?? false,
      nounKind: alone?.nounKind ?? 'idea',
    };
  }
  // "resealed" is sealed again, "relaid" laid.
  const again = /^(?:re|un|over|mis|de)(?=[a-z]{4})/.exec(word)?.[0];
  const stem = again === undefined ? undefined : word.slice(again.length);
  const known = own === null ? null : read(word, own.base, own.marks, own.ending);
  if (stem === undefined || (known !== null && !(known.main === 'unknown' && irregular.has(stem)))) return known;
  return senseOf(stem);
}
