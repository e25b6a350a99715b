/** What the menu says of the calendar; its other words are loaded with it. */
export const calendarNames = { title: 'Calendar' } as const;
