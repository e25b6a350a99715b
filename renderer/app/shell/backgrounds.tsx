import { Suspense } from 'react';
import { useProgram } from '../../data/react/program.tsx';
import { useAtRest } from './use-at-rest.ts';

/** What features do behind every screen. */
export function Backgrounds() {
  const { features } = useProgram();
  if (!useAtRest()) return null;
  return (
    <Suspense fallback={null}>
      {features.map(({ name, background: Background }) => Background !== undefined && <Background key={name} />)}
    </Suspense>
  );
}

/** What features have to say above every screen, while they have. */
export function Banners() {
  const { features } = useProgram();
  if (!useAtRest()) return null;
  return <Suspense fallback={null}>{features.map(({ name, banner: Banner }) => Banner !== undefined && <Banner key={name} />)}</Suspense>;
}
