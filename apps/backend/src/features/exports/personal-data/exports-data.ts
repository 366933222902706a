import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { keptDays } from '../exports-sweeper.worker';

/** Documents about many people that were asked for, and files of own data. */
export const exportsData: PersonalData = {
  processing: [
    {
      activity: 'files-on-request',
      ground: 'legal-duty',
      kept: { kind: 'days', days: keptDays },
      readers: ['register.read', 'person.erase'],
      tables: {
        'exports.export': exclude('passing'),
        'exports.export_part': exclude('passing'),
      },
    },
  ],
};
