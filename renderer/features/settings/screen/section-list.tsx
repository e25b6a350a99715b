import { useRef } from 'react';
import { settings } from '../../../../shared/text/en/settings.ts';
import classes from './settings.module.css';

/** The parts of the screen by name: pressing one goes to it. They are found by their headings. */
export function SectionList({ sections }: { sections: readonly string[] }) {
  const list = useRef<HTMLElement>(null);
  const goTo = (title: string): void => {
    const headings = list.current?.closest('[data-settings]')?.querySelectorAll('h2') ?? [];
    const heading = [...headings].find(({ textContent }) => textContent === title);
    heading?.scrollIntoView({ block: 'start' });
    heading
      ?.closest('section')
      ?.querySelector<HTMLElement>('input, button, a[href], summary, [tabindex="0"]')
      ?.focus({ preventScroll: true });
  };
  return (
    <nav ref={list} className={classes.sections} aria-label={settings.sections}>
      <ul>
        {sections.map((title) => (
          <li key={title}>
            <button type="button" onClick={() => goTo(title)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
