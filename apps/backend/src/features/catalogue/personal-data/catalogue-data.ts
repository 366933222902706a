import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';

/** Who published and shared what. */
export const catalogueData: PersonalData = {
  processing: [
    {
      activity: 'authoring',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['course.author', 'course.offer'],
      tables: {
        'catalogue.course_edition': exclude('work'),
        'catalogue.course_share': exclude('work'),
        'catalogue.module_edition': exclude('work'),
        'catalogue.offer_change': exclude('work'),
        'catalogue.received_course': exclude('work'),
        'catalogue.surrounding_module': exclude('work'),
      },
    },
  ],
};
