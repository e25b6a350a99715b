/**
 * Who may import whom. Each file belongs to the first room whose `files` fits; what it imports of our own must fit one
 * of `may`. `$1` stands for what `files` captured. Packages that need a platform are named once, below.
 */
const ROOMS = [
  {
    files: /^electron\/runtime\//,
    may: ['^electron/runtime/'],
    packages: ['electron'],
    node: true,
    why: 'the runtime works before anything is built',
  },
  {
    files: /^electron\/preload\.ts$/,
    may: ['^shared/ipc/'],
    packages: ['electron'],
    why: 'the preload script is one file that knows only shared/ipc',
  },
  {
    files: /^electron\//,
    may: ['^shared/', '^electron/(?!runtime/|main\\.ts$|preload\\.ts$)', '^resources/'],
    packages: ['electron'],
    node: true,
    why: 'electron/ imports shared/ and itself, draws nothing and never opens the database',
  },
  { files: /^shared\//, may: ['^shared/'], why: 'shared/ imports only shared/; what it needs of a platform is handed in' },
  {
    files: /^renderer\/ui\//,
    may: ['^renderer/ui/', '^shared/text/'],
    packages: ['screen'],
    why: 'renderer/ui knows no business: itself and shared/text',
  },
  {
    files: /^renderer\/desktop\//,
    may: ['^renderer/desktop/', '^shared/ipc/'],
    why: 'renderer/desktop is the client of the bridge: itself and shared/ipc',
  },
  {
    files: /^renderer\/data\//,
    may: ['^renderer/(data|desktop)/', '^shared/'],
    packages: ['screen', 'database'],
    why: 'renderer/data imports itself, desktop and shared/',
  },
  {
    files: /^renderer\/features\/([^/]+)\//,
    may: ['^renderer/features/$1/', '^renderer/(data|ui|desktop)/', '^shared/'],
    packages: ['screen', 'database'],
    why: 'a feature never imports another (nor app): what it shows of one is contributed in its feature.ts',
  },
  {
    files: /^renderer\//,
    may: ['^renderer/', '^shared/', '^resources/'],
    packages: ['screen', 'database'],
    why: 'the renderer stays in the renderer and shared/',
  },
  { files: /^tests\//, may: ['.'], packages: ['electron', 'screen', 'database'], node: true, why: '' },
];

const PLATFORM = {
  electron: /^electron$/,
  screen: /^(react|react-dom|wouter|@mantine\/.*|@tabler\/.*|@tanstack\/react-.*)$/,
  database: /^(dexie|dexie-react-hooks)$/,
};

// The runtime and the tests load some things by a path that they compute.
const isProgram = (file) => !/^(tests|electron\/runtime)\//.test(file);

/** Only the program's start may import what composes it. */
const isApp = (file) => file.startsWith('renderer/app/');
const mayStartApp = (file) => isApp(file) || file === 'renderer/main.ts' || file === 'renderer/audience.ts' || file.startsWith('tests/');

/** What is wrong with one import, or undefined. */
export function judgeImport({ from, specifier, to }) {
  if (specifier === undefined) return isProgram(from) ? 'what is imported must be written out' : undefined;
  if (to.lost) return isProgram(from) ? `there is no ${to.lost}` : undefined;
  const room = ROOMS.find(({ files }) => files.test(from));
  if (room === undefined) return 'this file stands in no room of the house';
  if (to.builtin) return room.node ? undefined : `no Node here: ${room.why}`;
  if (to.name) return judgePackage(room, to.name);
  if (isApp(to.file) && !mayStartApp(from)) return 'nothing imports app but the start';
  const captured = room.files.exec(from)[1] ?? '';
  const fits = room.may.some((pattern) => new RegExp(pattern.replace('$1', captured)).test(to.file));
  return fits ? undefined : room.why;
}

function judgePackage(room, name) {
  const platform = Object.keys(PLATFORM).find((key) => PLATFORM[key].test(name));
  return platform === undefined || room.packages?.includes(platform) ? undefined : `no ${name} here: ${room.why}`;
}
