/** What a started window says of itself, in Unix milliseconds. */
export interface StartTimes {
  /** The first text or picture was painted. */
  readonly painted: number;
  /** What one waits for was painted, and a key was answered; the same as `painted` where that came later. */
  readonly usable: number;
}

/** What is waited for, as texts of functions that the page runs. */
export interface Usable {
  /** Whether everything stands there; asked whenever the page changes. */
  readonly isThere: string;
  /** Whether a key is answered at once; tried when all has been painted, and again until it is. */
  readonly answersKey: string;
}

/**
 * Text of a script that watches a page from its first moment on. Run twice in one page, it watches once; in a page that
 * stands already it looks at once.
 */
export function watchScript({ isThere, answersKey }: Usable): string {
  return `(() => {
    if (globalThis.benchWatch !== undefined) return;
    const isThere = ${isThere};
    const answersKey = ${answersKey};
    const painted = new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry === undefined) return;
        observer.disconnect();
        resolve(entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    // A frame is painted after its callbacks; a message sent from one of them comes back when it has been.
    const afterPaint = (then) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
    const usable = new Promise((resolve) => {
      const look = () => {
        if (document.body === null || !isThere()) return;
        observer.disconnect();
        document.removeEventListener('readystatechange', look);
        const settle = (at) => (answersKey() ? resolve(at) : setTimeout(() => settle(performance.now()), 4));
        afterPaint(settle);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      document.addEventListener('readystatechange', look);
      look();
    });
    globalThis.benchWatch = Promise.all([painted, usable]).then(([first, all]) => ({
      painted: performance.timeOrigin + first,
      usable: performance.timeOrigin + Math.max(first, all),
    }));
  })()`;
}
