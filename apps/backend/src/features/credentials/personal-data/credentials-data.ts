import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** What certificates are proven by without asking. Their documents carry them. */
export const credentialsData: PersonalData = {
  processing: [
    {
      activity: 'certificates',
      ground: 'legitimate-interest',
      kept: { kind: 'retention', retention: 'register-entry' },
      readers: ['register.read', 'certificate.issue'],
      tables: {
        'credentials.credential': exclude('derived'),
        'credentials.status_list': exclude('derived'),
      },
    },
  ],
};
