export { InstitutionsModule } from './institutions.module';
export { findDescendantIds } from './tree.queries';
export { findPlaceInstitutions } from './places.queries';
