// Who may import whom. One wall for each part of the house: what it may reach inside the checkout, and nothing else.
const own = '^(shared|electron|renderer|tests|resources)/';

/** Files of `from` may reach only `may` of our own files. */
const only = (name, from, may, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: own, pathNot: may },
});

module.exports = {
  forbidden: [
    only('shared-stands-alone', '^shared/', ['^shared/'], 'shared/ imports only shared/.'),
    only(
      'electron-uses-shared',
      '^electron/(?!preload\\.ts$|runtime/)',
      ['^shared/', '^electron/(?!runtime/|main\\.ts$|preload\\.ts$)'],
      'electron/ imports shared/ and itself.',
    ),
    only(
      'preload-uses-the-contract',
      '^electron/preload\\.ts$',
      ['^shared/ipc/'],
      'The preload script is one file that knows only shared/ipc.',
    ),
    only('runtime-stands-alone', '^electron/runtime/', ['^electron/runtime/'], 'The runtime works before anything is installed or built.'),
    only('ui-knows-no-business', '^renderer/ui/', ['^renderer/ui/', '^shared/text/'], 'renderer/ui imports itself and shared/text.'),
    only(
      'data-uses-desktop',
      '^renderer/data/',
      ['^renderer/(data|desktop)/', '^shared/'],
      'renderer/data imports shared/ and renderer/desktop.',
    ),
    only(
      'desktop-uses-the-contract',
      '^renderer/desktop/',
      ['^renderer/desktop/', '^shared/ipc/'],
      'renderer/desktop imports itself and shared/ipc.',
    ),
    only(
      'feature-uses-no-feature',
      '^renderer/features/([^/]+)/',
      ['^renderer/features/$1/', '^renderer/(data|ui|desktop)/', '^shared/'],
      'A feature imports itself, data, ui, desktop and shared; what it shows of another is contributed by feature.ts.',
    ),
    only('app-uses-the-renderer', '^renderer/(app/|[^/]+$)', ['^renderer/', '^shared/'], 'renderer/app composes the renderer.'),
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment: 'app is the top: only main.tsx starts it.',
      from: { path: '^(shared|electron|renderer)/', pathNot: ['^renderer/app/', '^renderer/main\\.tsx$'] },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      comment: 'The program never imports its tests.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Not even of types: a circle means that two files are one.',
      from: {},
      to: { circular: true },
    },
    { name: 'no-lost-imports', severity: 'error', comment: 'What is imported exists.', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-needs-no-platform',
      severity: 'error',
      comment: 'No Node, Electron, database or screen in shared/: whatever platform it needs is handed in.',
      from: { path: '^shared/' },
      to: { path: '(^|node_modules/)(electron|dexie|dexie-react-hooks|react|react-dom|@mantine|@tabler|@tanstack|wouter)(/|$)' },
    },
    {
      name: 'no-node-outside-electron',
      severity: 'error',
      comment: 'The renderer is sandboxed and shared/ runs anywhere.',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-electron-in-the-renderer',
      severity: 'error',
      comment: 'The renderer reaches the desktop only over the bridge.',
      from: { path: '^renderer/' },
      to: { path: '(^|node_modules/)electron(/|$)' },
    },
    {
      name: 'no-react-in-main',
      severity: 'error',
      comment: 'The main process draws nothing and never opens the database.',
      from: { path: '^electron/' },
      to: { path: '(^|node_modules/)(dexie|react|react-dom|@mantine)(/|$)' },
    },
  ],
  options: {
    // TypeScript 7 has no parser that other tools can use.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|woff2)(\\?|$)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
