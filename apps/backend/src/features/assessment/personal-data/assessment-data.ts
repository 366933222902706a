import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { listOwnSentFiles, readOwnAccommodations, readOwnAttemptData } from './own-data';

/** Attempts at assessments, who marks them, and what is granted for them. */
export const assessmentData: PersonalData = {
  processing: [
    {
      activity: 'assessment',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['result.examine'],
      tables: {
        'assessment.attempt': 'attempts',
        'assessment.answer': 'attempts',
        'assessment.answer_file': 'attempts',
        'assessment.attempt_break': 'attempts',
        'assessment.takeover': 'attempts',
        'assessment.receipt': 'attempts',
        'assessment.attempt_item': exclude('exam'),
        'assessment.past_score': exclude('exam'),
        'assessment.interrupted_attempt': exclude('derived'),
        'platform.file': 'attempts',
      },
    },
    {
      activity: 'marking',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['attempt.mark'],
      tables: {
        'assessment.marking_task': exclude('exam'),
        'assessment.mark': exclude('others'),
        'assessment.mark_change': exclude('others'),
        'assessment.marker_assignment': exclude('others'),
        'assessment.marker_choice': exclude('work'),
      },
    },
    {
      activity: 'accommodation',
      ground: 'consent',
      kept: { kind: 'account' },
      readers: ['accommodation.grant'],
      tables: {
        'assessment.accommodation': 'accommodations',
        'assessment.accommodation_reason': exclude('confidential'),
      },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['score.correct', 'interruption.declare'],
      tables: {
        'assessment.correction': exclude('work'),
        'assessment.service_interruption': exclude('work'),
      },
    },
  ],
  sections: { attempts: readOwnAttemptData, accommodations: readOwnAccommodations },
  files: listOwnSentFiles,
};
