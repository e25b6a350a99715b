import { MantineProvider } from '@mantine/core';
import type { Facts } from '../../shared/ipc/contract.ts';
import { cssVariables, theme } from '../ui/theme/theme.ts';
import { ErrorScreen } from './errors/error-screen.tsx';
import { ScreenBoundary } from './errors/screen-boundary.tsx';
import { features } from './features.ts';
import { Shell } from './shell/shell.tsx';
import { OpeningFrame } from './start/opening-frame.tsx';
import { ProgramStart } from './start/program-start.tsx';

/** The nonce that came with the page: styles that the component library injects carry it past the policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

export function App({ facts }: { facts: Facts }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <ScreenBoundary where="program" fallback={(error, retry) => <ErrorScreen error={error} onRetry={retry} />}>
        <ProgramStart facts={facts} features={features} opening={<OpeningFrame />}>
          <Shell />
        </ProgramStart>
      </ScreenBoundary>
    </MantineProvider>
  );
}
