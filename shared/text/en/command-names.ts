/** What each command did, as Undo says it. */
export const commandNames: Readonly<Record<string, string>> = {
  'set-up-business': 'setting up',
  'log-call': 'a logged call',
  'save-number': 'a phone number',
  'import-jobs': 'an import of jobs',
  'edit-customer': 'a change to a customer',
  'edit-business': 'a change of settings',
  'add-staff': 'somebody new on the team',
  'edit-staff': 'a change to the team',
  'rest-staff': 'somebody who left',
  'write-review': 'what was written looking back',
  'snooze-review': 'a review put off',
  'let-go-review': 'a review let go',
};
