import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Who wrote what documents say. */
export const profilesData: PersonalData = {
  processing: [
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['certificate.issue'],
      tables: {
        'profiles.accreditation_decision': exclude('work'),
        'profiles.definition_version': exclude('work'),
        'profiles.profile_version': exclude('work'),
      },
    },
  ],
};
