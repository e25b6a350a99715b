import './data/database/open-early.ts';

/** A window that is not shown draws no frame: then nothing is waited for. */
const longestWaitMs = 60;

let begun = false;

/** Reads the program, which takes a while, once the page's own frame has been painted. */
function begin(): void {
  if (begun) return;
  begun = true;
  void import('./app/start/start-program.tsx').then(({ startProgram }) => startProgram());
}

// A frame is painted after its callbacks; what is asked for from one of them comes after that.
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, longestWaitMs);
