import { wordings } from '../../shared/text/en/wordings.ts';
import { CopyButton } from './copy-button.tsx';

interface Props {
  readonly text: string;
  /** Says that it did not work, and what to do instead. */
  readonly onFailed: () => void;
}

/** Copies words that are said or sent to a customer, wherever they stand. */
export function CopySaid({ text, onFailed }: Props) {
  return <CopyButton size="compact-sm" h={32} text={text} label={wordings.copy} done={wordings.copied} onFailed={onFailed} />;
}
