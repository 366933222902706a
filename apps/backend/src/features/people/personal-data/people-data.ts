import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnFilters, readOwnOpenings } from './own-data.queries';

/** Lists and pages of people, and who opened them. */
export const peopleData: PersonalData = {
  processing: [
    {
      activity: 'people-lists',
      ground: 'legitimate-interest',
      kept: { kind: 'account' },
      readers: ['people.read'],
      tables: {
        'people.opening': 'openings',
        'people.saved_filter': 'savedFilters',
        'people.listed_member': exclude('derived'),
        'people.search_term': exclude('derived'),
        'people.acted_person': exclude('passing'),
        'people.bulk_action': exclude('work'),
        'people.coordinated_institution': exclude('work'),
      },
    },
  ],
  sections: { openings: readOwnOpenings, savedFilters: readOwnFilters },
};
