export {
  requireCurrentCourse,
  requireEdition,
  requireOffer,
  requireTaken,
} from './catalogue.access';
export { CatalogueModule } from './catalogue.module';
export { describeTerms } from './catalogue.service';
export { CourseAddresses } from './course-addresses';
export { CourseEditions, type CurrentCourse } from './course-editions';
export type { CourseEdition } from './course-editions.queries';
export { CoursePublisher } from './course-publisher';
export type { CoursePublication } from './course-publisher.queries';
export { Facts } from './facts';
export type { CurrentFact } from './facts.queries';
export { ModulePublisher } from './module-publisher';
export type { ModuleEdition } from './module-publisher.queries';
export {
  restoreEditions,
  describeWithdrawal,
  findOffer,
  findOfferChanges,
  findOffers,
  findWithdrawal,
  insertOfferChange,
  selectWithdrawal,
  withdrawEditions,
  writeOffer,
  type OfferChange,
  type OfferRow,
  type StoredWithdrawal,
} from './offers.queries';
export { countOffers, findReceivingMembers } from './sharing/shares.queries';
export { isOwnOrShared, selectOrganiserId } from './sharing/shared-courses.queries';
export { PublishedDocuments, readDocuments } from './published-documents';
export type { CompressedDocument } from './published-documents.queries';
export { inBothScripts, type PublishedText } from './published-text';
export { SurroundedEditions } from './surrounding/surrounded-editions';
export { courseWithdrawn, refuseWithdrawn } from './withdrawn-editions';
export { catalogueData } from './personal-data/catalogue-data';
