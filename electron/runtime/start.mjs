// `npm start`: makes the machine ready, then opens the program; without a display it runs the tour instead.
import { hasDisplay } from './display/has-display.mjs';
import { openProgram } from './open/open-program.mjs';
import { prepare } from './prepare.mjs';
import { runMain, say } from './say.mjs';
import { runTour } from './tour/run-tour.mjs';

await runMain(async (args) => {
  const askedForTour = args.includes('--tour');
  const tour = askedForTour || !(await hasDisplay());
  const electron = await prepare({ electron: true, program: true, ownDisplay: tour });
  if (!tour) return openProgram(electron.path, args);
  if (!askedForTour) say('There is no display here, so the tour of the main job runs in one that is kept in memory.');
  return runTour(electron);
});
