/** What the lists are called that no entry of the menu names. Apart from their other words: the program starts with these. */
export const listTitles = { properties: 'Properties', equipment: 'Equipment' } as const;
