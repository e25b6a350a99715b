import { lineAt, walkSource } from './walk-source.mjs';

const FEATURES = 'renderer/features/';
/** A letter alone, or with Shift: fields and menus take them elsewhere, on a screen they belong to one action. */
const LETTER = /^(Shift\+)?[A-Z]$/;
/** A letter with Alt works wherever one is. */
const WITH_ALT = /^Alt\+[A-Z]$/;
/** A key that several files name: `export const newThingKey = 'Alt+T'`. */
const NAMED_KEY = /export const (\w+Key) = '([^']+)'/g;
/** Actions of the whole program: they stand beside those of every screen. */
const EVERYWHERE = /^renderer\/(app\/|features\/[^/]+\/feature\.ts$)/;

const ON_CARD = ['praises/panel', 'promises/panel', 'recoveries/panels', 'complaints/panel', 'jobs/chain/call-chain'];
const ON_PAGE = ['promises/panel', 'recoveries/panels', 'complaints/panel'];

/** Folders (or beginnings of files) whose actions can be there at the same time, one line a screen. */
const SCREENS = {
  'Today with a call': ['calls/today', 'calls/card', ...ON_CARD],
  'Today with a promise': ['calls/today', 'promises/card'],
  'Today with a complaint': ['calls/today', 'complaints/card'],
  'Today with an offer': ['calls/today', 'authority/approval'],
  'Today with a review': ['calls/today', 'reviews/card'],
  'Today with what a meeting agreed on': ['calls/today', 'meetings/actions'],
  meeting: ['meetings/prepare', 'meetings/past'],
  job: ['jobs/job', 'jobs/parts', 'jobs/visits', 'jobs/chain', 'jobs/revisit', ...ON_PAGE],
  customer: ['customers/page', 'customers/edit', 'contacts', ...ON_PAGE],
  property: ['properties/page', 'properties/lives', 'contacts'],
  equipment: ['equipment/page', ...ON_PAGE],
  complaint: ['complaints/page', 'authority/make-up', ...ON_PAGE],
  recovery: ['recoveries/page', 'authority/make-up', ...ON_PAGE],
  promise: ['promises/card'],
  case: ['cases/page', 'cases/edit', 'lessons/form', 'drills/page'],
  'case without names': ['cases/anonymity'],
  lessons: ['lessons/page'],
  'the big screen': ['meetings/stage'],
  'possible revisits': ['jobs/suggestions'],
  duplicates: ['duplicates/screen'],
  'photo viewer': ['attachments/panel'],
};

/**
 * Two actions of one screen that answer to the same letter: only the one that was shown last would ever run. A nearer
 * action with the same id is meant to stand in for the other.
 * @param files `{file, code}` of the whole checkout
 * @returns complaints as text
 */
export function findSharedLetters(files) {
  const code = files.filter(({ file }) => /^renderer\/.*\.tsx?$/.test(file));
  const named = new Map(code.flatMap((one) => [...one.code.matchAll(NAMED_KEY)].map(([, name, key]) => [name, key])));
  const actions = code.flatMap((one) => lettersIn(one, named));
  const everywhere = actions.filter(({ file }) => EVERYWHERE.test(file));
  const listed = Object.values(SCREENS).flat();
  const unlisted = actions.filter(
    ({ file, letter }) => LETTER.test(letter) && !EVERYWHERE.test(file) && !listed.some((folder) => isIn(file, folder)),
  );
  const shared = Object.entries(SCREENS).flatMap(([screen, folders]) =>
    clashesOf([...everywhere, ...actions.filter(({ file }) => folders.some((folder) => isIn(file, folder)))]).map(
      ([one, other]) => `${other.at}  ${screen}: ${other.id} and ${one.id} (${one.at}) share the key ${one.letter}`,
    ),
  );
  const missing = unlisted.map(({ at, id, letter }) => `${at}  ${id} has the key ${letter}: name its screen in SCREENS`);
  return [...new Set([...missing, ...shared])];
}

const isIn = (file, folder) => file.startsWith(`${FEATURES}${folder}`);

function clashesOf(actions) {
  const byLetter = new Map();
  const clashes = [];
  for (const action of actions) {
    const first = byLetter.get(action.letter);
    if (first === undefined) byLetter.set(action.letter, action);
    else if (first.id !== action.id) clashes.push([first, action]);
  }
  return clashes;
}

/** Every action of a file that is written out with an id and a letter. */
function lettersIn({ file, code }, named) {
  if (!code.includes('keys: [')) return [];
  const found = [];
  walkSource(file, code, (node) => {
    if (node.type !== 'ObjectExpression') return;
    const of = (name) => node.properties.find((property) => property.key?.name === name)?.value;
    const [id, keys] = [of('id'), of('keys')];
    if (id?.type !== 'Literal' || keys?.type !== 'ArrayExpression') return;
    for (const { value: written, name } of keys.elements) {
      const value = written ?? named.get(name);
      if (LETTER.test(value) || WITH_ALT.test(value))
        found.push({ file, id: id.value, letter: value, at: `${file}:${lineAt(code, node.start)}` });
    }
  });
  return found;
}
