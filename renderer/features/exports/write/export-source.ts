/** A piece of an export and how many rows it stands for. */
export interface ExportPiece {
  readonly text: string;
  readonly rows: number;
}

/** What is written, piece by piece. */
export interface ExportSource {
  /** Rows that will be gone through. */
  readonly total: number;
  readonly pieces: AsyncGenerator<ExportPiece, void, undefined>;
}
