/** The key that writes a complaint down, from anywhere: L, for what let somebody down. */
export const newComplaintKey = 'Alt+L';

/** Where a new complaint begins. @param at the path of what it is about; where one is without it */
export function beginPath(at: string = window.location.hash.replace(/^#/, '')): string {
  const [path = ''] = at.split('?');
  return `/complaints/new?at=${encodeURIComponent(path)}`;
}
