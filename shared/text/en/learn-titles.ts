/** What the screens of learning are called in the menu and on their tabs. Apart from their other words: the program starts with these. */
export const learnTitles = {
  learn: 'Learn',
  nav: 'Learning',
  cases: 'Cases',
  tellStory: 'Tell one you got wrong',
  meeting: 'Meeting',
  lessons: 'Lessons',
  drills: 'Exercises',
} as const;
