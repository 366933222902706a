export { readCircle } from './circle';
export { findOverseenInstitutions } from './coordination.queries';
export { Entrants } from './entrants';
export { PeopleModule } from './people.module';
export { findFewNamed } from './people-search';
export { peopleData } from './personal-data/people-data';
