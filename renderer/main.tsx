import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { setClockOffset, startMinuteClock } from './data/clock/clock.ts';
import { readFacts } from './desktop/bridge.ts';

const facts = readFacts();
setClockOffset(facts.clockOffset);
startMinuteClock();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(<App facts={facts} />);
