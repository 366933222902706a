export { InstitutionsModule } from './institutions.module';
export { findDescendantIds } from './tree.queries';
export { findInstitutionsIn } from './places.queries';
