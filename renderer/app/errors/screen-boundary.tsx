import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ask } from '../../desktop/bridge.ts';

interface Props {
  /** Named in the error log. */
  readonly where: string;
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches what a screen throws while drawing, writes it to the log and shows the fallback in its place. */
export class ScreenBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    const stack = `${error.stack ?? ''}\n${info.componentStack ?? ''}`.slice(0, 20_000);
    void ask('app:report-error', { where: this.props.where, message: error.message.slice(0, 2_000), stack }).catch(() => undefined);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, () => this.setState({ error: null }));
  }
}
