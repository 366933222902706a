import { readOwnActions } from './own-actions.queries';
import { exclude, type PersonalData } from './personal-data';

/** Records of actions, and what carries work out. */
export const platformData: PersonalData = {
  processing: [
    {
      activity: 'actions',
      ground: 'legitimate-interest',
      kept: { kind: 'retention', retention: 'action-record' },
      readers: ['audit.read'],
      tables: {
        'platform.audit': 'actions',
        'platform.audit_reason': exclude('confidential'),
        'platform.event': exclude('derived'),
        'platform.job': exclude('passing'),
      },
    },
  ],
  sections: { actions: readOwnActions },
};
