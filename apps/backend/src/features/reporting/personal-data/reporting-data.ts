import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Statistics, and results that a corrected key changed. */
export const reportingData: PersonalData = {
  processing: [
    {
      activity: 'corrections',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['score.correct'],
      tables: { 'reporting.regrade_effect': exclude('exam') },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['statistics.read'],
      tables: { 'reporting.item_analysis': exclude('work') },
    },
  ],
};
