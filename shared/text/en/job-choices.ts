import { withCapital } from '../../domain/base/with-capital.ts';
import { causes, jobTypes, symptoms } from '../../domain/job/job.ts';
import { booking } from './booking.ts';
import { closing } from './jobs.ts';
import { symptomWords } from './symptoms.ts';

/** What can be said of a job, to choose from; each in the order of its list. */
export const jobTypeChoices = jobTypes.map((value) => ({ value, label: booking.jobTypes[value] }));
export const causeChoices = causes.map((value) => ({ value, label: closing.causes[value] }));
export const symptomChoices = symptoms.map((value) => ({ value, label: withCapital(symptomWords[value]) }));
