/** Where main serves a kept picture. */
export function fileUrl(sha256: string): string {
  return `app://makegood/file/${sha256}`;
}

/** Where main serves its small picture. */
export function thumbUrl(sha256: string): string {
  return `app://makegood/thumb/${sha256}`;
}
