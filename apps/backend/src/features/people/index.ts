export { readCircle } from './circle';
export { findOverseenInstitutions } from './coordination.queries';
export { PeopleModule } from './people.module';
