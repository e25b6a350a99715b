import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { askedForm, closePromiseForm, onAskedForm } from './open-form.ts';

const loadForm = () => import('./promise-form.tsx');
const PromiseForm = lazy(async () => ({ default: (await loadForm()).PromiseForm }));

/** Stands behind every screen and shows the form over it once it is asked for. */
export function PromiseBox() {
  // What is typed right after the key belongs to the form: it must not have to be fetched first.
  useEffect(() => void loadForm(), []);
  const asked = useSyncExternalStore(onAskedForm, askedForm);
  return <Suspense fallback={null}>{asked !== null && <PromiseForm asked={asked} onClose={closePromiseForm} />}</Suspense>;
}
