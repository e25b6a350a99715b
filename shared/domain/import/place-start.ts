/** `street|unit|` of `street|unit|place`: what all spellings of one service address share. */
export function placeStart(addressKey: string): string {
  const second = addressKey.indexOf('|', addressKey.indexOf('|') + 1);
  return second === -1 ? addressKey : addressKey.slice(0, second + 1);
}
