/** What the formats of a backup need of the machine; handed in, because this folder knows neither Node nor a browser. */
export interface BackupTools {
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  utf8(text: string): Uint8Array;
  /** @throws Error for bytes that are no UTF-8 */
  text(bytes: Uint8Array): string;
  gzip(bytes: Uint8Array): Promise<Uint8Array>;
  /** @throws Error for bytes that are no gzip, or that would be longer than `maxBytes` when unpacked */
  gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array>;
}
