import { type TimelineKind, timelineKinds } from '../../../data/contributions/feature.ts';

const key = 'makegood.timeline.kind';

/** The kind of entry that was chosen last on this computer; null for all. */
export function rememberedKind(): TimelineKind | null {
  const last = localStorage.getItem(key);
  return timelineKinds.find((kind) => kind === last) ?? null;
}

export function rememberKind(kind: TimelineKind | null): void {
  if (kind === null) localStorage.removeItem(key);
  else localStorage.setItem(key, kind);
}
