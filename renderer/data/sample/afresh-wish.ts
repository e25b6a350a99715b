const key = 'makegood.sample-afresh';

/** Remembers that the sample shop shall begin afresh; the next start of its page does it, before anything is open. */
export function wishAfresh(): void {
  localStorage.setItem(key, '1');
}

/** True once after the wish. */
export function takeAfreshWish(): boolean {
  const wished = localStorage.getItem(key) !== null;
  localStorage.removeItem(key);
  return wished;
}
