import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnErasureRequests } from './own-data.queries';

/** Requests of people about their data. */
export const privacyData: PersonalData = {
  processing: [
    {
      activity: 'requests',
      ground: 'legal-duty',
      kept: { kind: 'organisation' },
      readers: ['person.erase'],
      tables: {
        'privacy.erasure_request': 'erasureRequests',
        'privacy.erasure_notice': exclude('passing'),
      },
    },
  ],
  sections: { erasureRequests: readOwnErasureRequests },
};
