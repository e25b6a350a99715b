/**
 * What screens, and ways to them, are called in the menu, among the keys and on the parts of Settings. Apart from their
 * other words: the program starts with these.
 */
export const screenNames = {
  customers: 'Customers',
  newCustomer: 'New customer',
  duplicates: 'Look for duplicates',
  goDuplicates: 'Look for customers on record twice',
  exports: 'Export',
  goExports: 'Export records to a file',
  imports: 'Import',
  goImports: 'Import from a file',
  noticing: 'How well does it notice?',
  plainWords: 'Plain words',
  policy: 'What we may offer',
  reminders: 'Reminders',
  saidBack: 'Said back, and did it hold?',
  settings: 'Settings',
} as const;
