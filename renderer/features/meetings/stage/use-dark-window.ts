import { useLayoutEffect } from 'react';

const attribute = 'data-mantine-color-scheme';
const noticesAt = '--notices-bottom';

/** The window is dark while a case is shown, whatever it is else: messages and the sheet of keys with it. */
export function useDarkWindow(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    let usual = root.getAttribute(attribute);
    // The component library sets it again when the system changes between day and night.
    const watch = new MutationObserver(() => {
      const now = root.getAttribute(attribute);
      if (now === 'dark') return;
      usual = now;
      root.setAttribute(attribute, 'dark');
    });
    root.setAttribute(attribute, 'dark');
    // Messages leave the keys at the foot to be read.
    root.style.setProperty(noticesAt, '9.5vh');
    watch.observe(root, { attributes: true, attributeFilter: [attribute] });
    return () => {
      watch.disconnect();
      root.style.removeProperty(noticesAt);
      if (usual !== null) root.setAttribute(attribute, usual);
    };
  }, []);
}
