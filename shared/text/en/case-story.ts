/** Words of telling a story that no record tells. */
export const caseStory = {
  title: 'Tell one you got wrong',
  panel: 'Four sentences',
  hint: 'One each is enough. Whoever begins with a story of their own makes it easy for everybody else.',
  sentences: {
    saw: 'What did you see, or what did they tell you?',
    told: 'What did you take it for, and what did you tell them?',
    turned: 'What was it in the end?',
    since: 'What do you do since then?',
  },
  name: 'What the story is called, if you like',
  mine: 'It is my own story',
  save: 'Make the case',
  leave: 'Not now',
  saved: 'The case is made. Change what you like.',
} as const;
