import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { matchRoute, Redirect, Route, Router, Switch, useLocation, useRouter } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { text } from '../../../shared/text/text.ts';
import type { Action } from '../../data/actions/action.ts';
import { actionLayers, addActions, findAction, onActions } from '../../data/actions/registry.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';
import { listen } from '../../desktop/bridge.ts';
import { EmptyNote } from '../../ui/empty-note.tsx';
import { ErrorScreen } from '../errors/error-screen.tsx';
import { ScreenBoundary } from '../errors/screen-boundary.tsx';
import { dispatchKeys } from '../keys/key-dispatcher.ts';
import { createTypeAhead } from '../keys/type-ahead.ts';
import { Backgrounds, Banners } from './backgrounds.tsx';
import { Brand } from './brand.tsx';
import { ConditionsLine } from './conditions-line.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { SaveWarning } from './save-indicator.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { useHistorySteps } from './use-history.ts';
import { useLastScreen } from './use-last-screen.ts';
import { usePersonActions } from './use-person-actions.ts';
import { useSearchReady } from './use-search-ready.ts';

const KeySheet = lazy(async () => ({ default: (await import('../keys/key-sheet.tsx')).KeySheet }));
const Palette = lazy(async () => ({ default: (await import('../search/palette.tsx')).Palette }));

const loadRang = () => import('../incoming/rang-box.tsx');
const RangBox = lazy(async () => ({ default: (await loadRang()).RangBox }));

/** Who rings is typed at once: what is typed before the box is there would press keys of the card beneath. */
const afterStartMs = 2_000;
if (typeof requestIdleCallback === 'function') setTimeout(() => requestIdleCallback(() => void loadRang()), afterStartMs);

const ahead = createTypeAhead();

/** What stands in front of the screen; one at a time. */
type Front = 'keys' | 'search' | 'rang' | null;

/** The frame around every screen, and the screens themselves by path. */
export function Shell() {
  return (
    <Router hook={useHashLocation}>
      <Frame />
    </Router>
  );
}

function Frame() {
  const { isMac, isSetUp, shop } = useProgram();
  const [path, navigate] = useLocation();
  const isAlone = useStandsAlone(path);
  const isFramed = isSetUp && !isAlone;
  const [front, setFront] = useState<Front>(null);
  const show = useCallback((next: Front) => {
    if (next === 'search' || next === 'rang') ahead.begin();
    setFront(next);
  }, []);
  const step = useHistorySteps();
  useSyncExternalStore(onActions, actionLayers);
  useLastScreen();
  useSearchReady();
  usePersonActions();
  useProgramActions(step, show);
  useEffect(() => dispatchKeys(isMac, { navigate }, ahead), [isMac, navigate]);
  useEffect(() => listen('menu:action', ({ action }) => runMenuAction(action, navigate)), [navigate]);
  useEffect(() => {
    if (window.location.search === '?stopped') notify({ tone: 'info', text: text.shell.stopped });
  }, []);
  return (
    <div className={classes.app}>
      {isFramed && <Rail />}
      {isFramed && (
        <TopBar
          onUndo={() => void step('undo')}
          path={path}
          onSearch={() => show('search')}
          onRang={() => show('rang')}
          navigate={navigate}
        />
      )}
      <div className={isFramed ? classes.body : classes.alone}>
        {!isSetUp && (
          <header>
            <Brand />
          </header>
        )}
        {shop === 'sample' && !isAlone && <SampleLine />}
        <SaveWarning />
        {!isAlone && <ConditionsLine />}
        {isFramed && <Banners />}
        <main className={classes.main}>{isSetUp ? <Screens /> : <FirstScreen />}</main>
      </div>
      <Notices />
      {isSetUp && <Backgrounds />}
      <Suspense fallback={null}>
        {front === 'keys' && <KeySheet onClose={() => setFront(null)} />}
        {front === 'rang' && <RangBox path={path} ahead={ahead} onClose={() => setFront(null)} tools={{ navigate }} />}
        {front === 'search' && <Palette ahead={ahead} onClose={() => setFront(null)} tools={{ navigate }} />}
      </Suspense>
    </div>
  );
}

/** True on a screen that fills the window by itself. */
function useStandsAlone(path: string): boolean {
  const { features, isSetUp } = useProgram();
  const { parser } = useRouter();
  const alone = features.flatMap(({ routes }) => routes ?? []).filter((route) => route.alone === true);
  return isSetUp && alone.some((route) => matchRoute(parser, route.path, path)[0]);
}

function Screens() {
  const { features } = useProgram();
  const [path] = useLocation();
  return (
    <ScreenBoundary
      key={path}
      where={`screen ${path.split('/')[1] ?? ''}`}
      fallback={(error, retry) => <ErrorScreen error={error} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <Switch>
          {features
            .flatMap(({ routes }) => routes ?? [])
            .map(({ path: route, screen }) => (
              <Route key={route} path={route} component={screen} />
            ))}
          <Route path="/">
            <Redirect to="/today" replace />
          </Route>
          <Route>
            <EmptyNote wholePage title={text.shell.notFoundTitle}>
              {text.shell.notFound}
            </EmptyNote>
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}

/** What stands above every screen of the sample shop. */
function SampleLine() {
  const { features } = useProgram();
  const Line = features.find(({ sampleBanner }) => sampleBanner !== undefined)?.sampleBanner;
  return <Suspense fallback={null}>{Line !== undefined && <Line />}</Suspense>;
}

/** What stands alone in the window until the program is set up. */
function FirstScreen() {
  const { features } = useProgram();
  const Screen = features.find(({ firstScreen }) => firstScreen !== undefined)?.firstScreen;
  return <Suspense fallback={null}>{Screen !== undefined && <Screen />}</Suspense>;
}

function runMenuAction(id: string, navigate: (path: string) => void): void {
  const action = findAction(id);
  if (action === null) notify({ tone: 'info', text: text.shell.menuUnknown });
  else action.run({ navigate });
}

/** The program's own actions and those that features contribute; they lie beneath every screen's. */
function useProgramActions(step: (direction: 'undo' | 'redo') => Promise<void>, show: (front: Front) => void): void {
  const { features, isSetUp } = useProgram();
  useLayoutEffect(() => {
    const group = text.shell.groups.everywhere;
    const own: Action[] = [
      { id: 'undo', label: text.shell.undo, group, keys: ['Mod+Z'], run: () => void step('undo') },
      { id: 'redo', label: text.shell.redo, group, keys: ['Mod+Y', 'Mod+Shift+Z'], run: () => void step('redo') },
      { id: 'show-keys', label: text.shell.allKeys, group, keys: ['?'], run: () => show('keys') },
      { id: 'open-search', label: text.shell.search, group, keys: ['Mod+K'], inFields: true, enabled: isSetUp, run: () => show('search') },
      { id: 'they-rang', label: text.shell.rang, group, keys: ['Alt+R'], inFields: true, enabled: isSetUp, run: () => show('rang') },
      { id: 'go-back', label: text.shell.back, group, keys: ['Alt+ArrowLeft'], inFields: false, run: () => window.history.back() },
      {
        id: 'go-forward',
        label: text.shell.forward,
        group,
        keys: ['Alt+ArrowRight'],
        inFields: false,
        run: () => window.history.forward(),
      },
    ];
    return addActions([...own, ...(isSetUp ? features.flatMap(({ actions }) => actions ?? []) : [])]);
  }, [features, isSetUp, step, show]);
}
