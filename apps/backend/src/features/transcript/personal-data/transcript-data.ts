import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { listOwnTranscriptFiles, readOwnLicencePeriods, readOwnTrainingData } from './own-data';

/** Trainings elsewhere, their evidence, and the period of a licence. */
export const transcriptData: PersonalData = {
  processing: [
    {
      activity: 'transcript',
      ground: 'consent',
      kept: { kind: 'retention', retention: 'training-evidence' },
      readers: ['certificate.issue'],
      tables: {
        'transcript.training': 'trainings',
        'transcript.licence_period': 'licencePeriods',
        'transcript.print': exclude('derived'),
      },
    },
  ],
  sections: { trainings: readOwnTrainingData, licencePeriods: readOwnLicencePeriods },
  files: listOwnTranscriptFiles,
};
