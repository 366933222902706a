import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Who writes courses and questions, and judges them. */
export const authoringData: PersonalData = {
  processing: [
    {
      activity: 'authoring',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['course.author', 'course.review'],
      tables: {
        'authoring.confirmed_item': exclude('work'),
        'authoring.draft': exclude('work'),
        'authoring.item_import': exclude('work'),
        'authoring.panel': exclude('work'),
        'authoring.panel_sheet': exclude('work'),
        'authoring.removal': exclude('work'),
        'authoring.upload': exclude('work'),
        'authoring.visit': exclude('work'),
      },
    },
  ],
};
