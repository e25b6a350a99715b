/** Why a file cannot be imported at all. `code` names the sentence in `shared/text/en/imports.ts`. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type FileProblemCode =
  | 'empty'
  | 'only-header'
  /** A packed file that is no workbook that can be read (ods, docx, zip, one with a password). */
  | 'zip'
  | 'workbook-too-large'
  /** An old Office file (xls, doc). */
  | 'ole'
  | 'pdf'
  | 'calendar'
  | 'json'
  | 'web-page'
  | 'binary'
  /** It was moved, changed or locked after it was chosen, or it is a folder. */
  | 'unreadable'
  | 'too-many-rows';

/** Stops reading with a problem that a person can do something about. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, params: FileProblem['params'] = {}) {
    super(code);
    this.name = 'FileProblemError';
    this.problem = { code, params };
  }
}
