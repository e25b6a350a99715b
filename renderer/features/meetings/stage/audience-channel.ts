import type { StageView } from './view/stage-view.ts';

/** Between the window that presents and the one that everybody sees. Both are pages of the same program and session. */
const name = 'makegood-stage';

/** A window that was opened later asks for what is on stage. */
const please = 'please';

/** Tells the other window what is on stage, now and whenever it asks. Returns how to stop. */
export function tellAudience(view: StageView): () => void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(view);
  channel.onmessage = ({ data }) => {
    if (data === please) channel.postMessage(view);
  };
  return () => channel.close();
}

/** Listens to what is on stage. Returns how to stop. */
export function watchStage(listener: (view: StageView) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (data !== please) listener(data as StageView);
  };
  channel.postMessage(please);
  return () => channel.close();
}
