import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnWorkplace } from './own-data.queries';

/** Where people work. */
export const institutionsData: PersonalData = {
  processing: [
    {
      activity: 'workplace',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['people.read', 'institution.manage'],
      tables: {
        'institutions.workplace': 'workplace',
        'institutions.merged_workplace': exclude('derived'),
      },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['institution.manage'],
      tables: { 'institutions.merge': exclude('work') },
    },
  ],
  sections: { workplace: readOwnWorkplace },
};
