/** What each command did, as Undo says it. */
export const commandNames: Readonly<Record<string, string>> = {
  'set-up-business': 'setting up',
  'log-call': 'a logged call',
  'save-number': 'a phone number',
};
