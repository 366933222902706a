import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnCourseData } from './own-data';

/** What people do in courses. */
export const learningData: PersonalData = {
  processing: [
    {
      activity: 'learning',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['people.read', 'run.read'],
      tables: {
        'learning.enrolment': 'courses',
        'learning.extra_attempt': 'courses',
        'learning.waiting_enrolment': exclude('passing'),
        'learning.exhausted_enrolment': exclude('derived'),
      },
    },
    {
      activity: 'own-progress',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: [],
      tables: {
        'learning.block_done': 'courses',
        'learning.practice_record': 'courses',
        'learning.content_path': 'courses',
      },
    },
  ],
  sections: { courses: readOwnCourseData },
};
