import '@fontsource-variable/inter/wght.css';
import '../../ui/theme/tokens.css';
import '../../ui/theme/base.css';
import { createRoot } from 'react-dom/client';
import { Audience } from '../../features/meetings/stage/audience.tsx';

/** Draws the page of a second display. It opens no records, and knows only what the window that presents tells it. */
export function startAudience(): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Audience />);
}
