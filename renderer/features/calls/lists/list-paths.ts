/** Where results of printed lists are entered; with `/<id>` one list's. */
export const callListsPath = '/call-lists';

/** Leads there from anywhere. */
export const enterListKey = 'Alt+N';
