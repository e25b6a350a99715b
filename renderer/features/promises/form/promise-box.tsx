import { lazy, Suspense, useSyncExternalStore } from 'react';
import { askedForm, closePromiseForm, onAskedForm } from './open-form.ts';

const PromiseForm = lazy(async () => ({ default: (await import('./promise-form.tsx')).PromiseForm }));

/** Stands behind every screen and shows the form over it once it is asked for. */
export function PromiseBox() {
  const asked = useSyncExternalStore(onAskedForm, askedForm);
  return <Suspense fallback={null}>{asked !== null && <PromiseForm about={asked.about} onClose={closePromiseForm} />}</Suspense>;
}
