/** What a started window says of itself, in Unix milliseconds. */
export interface StartTimes {
  /** The first text or picture was painted. */
  readonly painted: number;
  /** The lines are there and a key was answered, painted too; the same as `painted` where nothing was waited for. */
  readonly usable: number;
}

/**
 * Text of a script that watches a page from its first moment on. `isUsable` is the text of a function that says
 * whether everything is there that one waits for; it is asked whenever the page changes. Run twice in one page, it
 * watches once; in a page that stands already it looks at once.
 */
export function watchScript(isUsable: string): string {
  return `(() => {
    if (globalThis.benchWatch !== undefined) return;
    const isUsable = ${isUsable};
    const painted = new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry === undefined) return;
        observer.disconnect();
        resolve(entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const usable = new Promise((resolve) => {
      const look = () => {
        if (document.body === null || !isUsable()) return;
        observer.disconnect();
        document.removeEventListener('readystatechange', look);
        // A frame is painted after its callbacks; a message sent from one of them comes back when it has been.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-selected'] });
      document.addEventListener('readystatechange', look);
      look();
    });
    globalThis.benchWatch = Promise.all([painted, usable]).then(([first, all]) => ({
      painted: performance.timeOrigin + first,
      usable: performance.timeOrigin + Math.max(first, all),
    }));
  })()`;
}
