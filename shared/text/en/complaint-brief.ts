/** Words of complaints that the program starts with: what is due, the menu, timelines. The screens' own are apart. */
export const complaintBrief = {
  title: 'Complaints',
  newTitle: 'Something isn’t right',
  due: {
    acknowledge: 'Tell them that it has reached us',
    plan: 'Tell them what we will do',
  },
  line: (due: string, words: string) => (words === '' ? due : `${due}: “${words}”`),
  ours: (name: string) => (name === '' ? 'One of us' : `${name}, one of us`),
  timeline: {
    heard: (theme: string) => (theme === '' ? 'Told us what isn’t right' : `Told us what isn’t right: ${theme}`),
    acknowledged: 'Complaint: they know that it has reached us',
    planned: 'Complaint: they know what we will do',
    supplierTold: 'Complaint: the supplier knows',
    reopened: 'Complaint: it came up again',
    closed: 'Complaint closed',
  },
} as const;
