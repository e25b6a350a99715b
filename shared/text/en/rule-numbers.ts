import type { NumberUnit } from '../../domain/business/rule-numbers.ts';

function minutes(value: number): string {
  if (value === 60) return '1 hour';
  if (value % 60 === 0 && value > 0) return `${value / 60} hours`;
  return value === 1 ? '1 minute' : `${value} minutes`;
}

/** Words of the numbers that a business may change: what each decides, as one line of a list. */
export const ruleNumberWords = {
  title: 'Numbers of the rules',
  hint: 'How soon, how often, how much. What you change counts from now on; what is planned already stays. Leave a field empty for the usual.',
  usual: (words: string) => `Usual: ${words}`,
  changed: (words: string) => `Changed. Usual: ${words}`,
  back: (label: string) => `${label}: back to the usual`,
  backShort: 'Back to the usual',
  unitShort: {
    'open-minutes': 'min',
    minutes: 'min',
    'open-days': 'days',
    days: 'days',
    times: 'times',
    share: '%',
    points: 'points',
    grade: 'years',
    words: 'words',
    cases: 'cases',
  } satisfies Record<NumberUnit, string>,
  amount(value: number, unit: NumberUnit): string {
    switch (unit) {
      case 'open-minutes':
        return `${minutes(value)} of opening time`;
      case 'minutes':
        return minutes(value);
      case 'open-days':
        return value === 1 ? '1 working day' : `${value} working days`;
      case 'days':
        return value === 1 ? '1 day' : `${value} days`;
      case 'times':
        return value === 1 ? 'once' : `${value} times`;
      case 'share':
        return `${Math.round(value * 1_000) / 10}%`;
      case 'points':
        return value === 1 ? '1 point' : `${value} points`;
      case 'grade':
        return value === 1 ? '1 year of school' : `${value} years of school`;
      case 'words':
        return value === 1 ? '1 word' : `${value} words`;
      case 'cases':
        return value === 1 ? '1 case' : `${value} cases`;
    }
  },
  groups: [
    {
      noun: 'calls',
      title: 'Calls',
      hint: 'When a call is due, and what follows when nobody is reached.',
      labels: {
        acknowledgeWithin: 'A customer hears that we are coming back within',
        tellBeforeArrival: 'And before we arrive by at least',
        checkCallAfterDays: 'We ask whether it held after',
        secondTryAfter: 'Nobody answered: we try again after',
        triesBeforeOtherMeans: 'A letter or a message is next after trying',
        deskWorkWithin: 'Finding a number or writing a letter is due within',
        comesUpAgainGrace: 'A call that comes up again may wait for',
      },
    },
    {
      noun: 'complaints',
      title: 'Complaints',
      hint: 'How soon somebody who tells us what let them down hears from us.',
      labels: {
        acknowledgeWithin: 'They hear that it has reached us within',
        planWithinDays: 'They know what we will do within',
      },
    },
    {
      noun: 'recoveries',
      title: 'After putting something right',
      hint: 'Whoever was there asks how it is now.',
      labels: {
        followUpAfter: 'The first time after',
        followUpAgainAfter: 'And once more after',
      },
    },
    {
      noun: 'reviews',
      title: 'Looking back on jobs',
      hint: 'Jobs that went wrong are always looked back on.',
      labels: {
        wentWellShare: 'Of the jobs that went well, looked back on',
        promptsPerWeek: 'One person is asked in a week at most',
        snoozes: 'A reminder can be put off',
        goneAfterDays: 'A reminder goes by itself after',
      },
    },
    {
      noun: 'meetings',
      title: 'The team’s meeting',
      hint: 'What the proposed agenda gives to each thing. On the agenda itself everything can still be changed.',
      labels: {
        meetingMinutes: 'The first meeting takes, and each later one as long as the one before it',
        mostCases: 'Cases of our own in one meeting, at most',
        oneWrong: 'One I got wrong',
        actions: 'What we agreed on before',
        revisits: 'Where we went back this week',
        ownCase: 'A case of our own',
        libraryCase: 'A case of the library',
        wentWell: 'A job that went well',
        free: 'What somebody puts on it in their own words',
      },
    },
    {
      noun: 'lessons',
      title: 'Lessons of cases',
      hint: 'When a lesson is said to help, and when it may have had its day.',
      labels: {
        settledAfter: 'A job counts as settled when nobody went back to it for',
        fewestJobs: 'Before and since are compared from so many jobs on',
        shownUnused: 'A lesson may go that was never done although it came up',
        unusedDays: 'Counted over the last',
        fewestAnswers: 'A lesson may go as not useful from so many answers on',
        notUsefulShare: 'And when of them more than this say so',
      },
    },
    {
      noun: 'revisits',
      title: 'Noticing that we go back for the same thing',
      hint: 'Signs add up to points. Lower the two limits to be asked more often, raise them to be asked less.',
      labels: {
        flagFrom: 'The program is sure from',
        askFrom: 'The program asks from',
        sameEquipment: 'The same piece of equipment',
        sameSystem: 'The same system, such as drains or heating',
        installed: 'We put it in within the last year',
        inWarranty: 'Our work is still under warranty',
        persists: 'They say “still”, “again”, “since you came”',
        sameSymptom: 'The same complaint',
        bookedAsWarranty: 'Booked as warranty',
        noCharge: 'Booked without charge',
        complaint: 'They complained in between',
        leftUnsure: 'We were not sure when we left',
        sameTrade: 'The same trade',
        otherTrade: 'Another trade',
        otherOccupant: 'Somebody else lives there now',
        declined: 'They had turned down the repair',
        maintenance: 'It is a regular service',
        planned: 'The next visit was planned',
      },
    },
    {
      noun: 'plainWords',
      title: 'Plain words',
      hint: 'How plain what we explain to customers should be. It is a hint while somebody writes, and never more.',
      labels: {
        targetGrade: 'Easy to read after',
        fewestWords: 'Not judged under',
      },
    },
  ],
} as const;
