import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Who tried the mail server. */
export const setupData: PersonalData = {
  processing: [
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['organisation.manage'],
      tables: {
        'setup.mail_trial': exclude('work'),
      },
    },
  ],
};
