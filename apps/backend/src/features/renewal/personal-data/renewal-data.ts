import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnLeaves } from './own-data.queries';

/** What moves the last day of a certificate. */
export const renewalData: PersonalData = {
  processing: [
    {
      activity: 'renewal',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['certificate.issue'],
      tables: {
        'renewal.leave_of_absence': 'leaves',
        'renewal.reminder': exclude('passing'),
      },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['certificate.issue'],
      tables: { 'renewal.law_change': exclude('work') },
    },
  ],
  sections: { leaves: readOwnLeaves },
};
