import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Lists of people that were brought in. What was taken from them stands in account, courses and trainings. */
export const importsData: PersonalData = {
  processing: [
    {
      activity: 'imports',
      ground: 'legitimate-interest',
      kept: { kind: 'account' },
      readers: ['user.manage'],
      tables: {
        'imports.imported_row': exclude('derived'),
        'imports.import': exclude('work'),
      },
    },
  ],
};
