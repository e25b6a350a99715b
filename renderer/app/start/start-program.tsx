import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '../../ui/theme/tokens.css';
import '../../ui/theme/base.css';
import { createRoot } from 'react-dom/client';
import { adoptLook, applyAppearance } from '../../data/appearance/appearance.ts';
import { setClockOffset, startMinuteClock } from '../../data/clock/clock.ts';
import { readFacts } from '../../desktop/bridge.ts';
import { App } from '../app.tsx';

/** Draws the program into the page, in place of the frame that the page came with. */
export function startProgram(): void {
  const facts = readFacts();
  setClockOffset(facts.clockOffset);
  startMinuteClock();
  adoptLook(facts.look);
  // Not applied is not lost: it stays remembered, and the window is as the computer shows it.
  applyAppearance().catch(() => undefined);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  createRoot(root).render(<App facts={facts} />);
}
