import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnProgrammeData } from './own-data.queries';

/** Who is in which programme. */
export const programmesData: PersonalData = {
  processing: [
    {
      activity: 'programmes',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['run.manage'],
      tables: {
        'programmes.participant': 'programmes',
        'programmes.recognition': 'programmes',
      },
    },
    {
      activity: 'authoring',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['programme.manage'],
      tables: {
        'programmes.edition': exclude('work'),
        'programmes.followed_group': exclude('work'),
        'programmes.programme': exclude('work'),
      },
    },
  ],
  sections: { programmes: readOwnProgrammeData },
};
