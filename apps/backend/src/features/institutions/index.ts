export { InstitutionsModule } from './institutions.module';
export { findDescendantIds } from './tree.queries';
