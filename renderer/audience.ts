import { startAudience } from './app/audience/start-audience.tsx';

startAudience();
