export { CatalogueModule } from './catalogue.module';
export { termsOf } from './catalogue.service';
export { CourseEditions, type CourseEdition, type CurrentCourse } from './course-editions';
export { CoursePublisher, type CoursePublication } from './course-publisher';
export { Facts, type CurrentFact, type DatedFact } from './facts';
export { ModulePublisher, type ModuleEdition, type ModulePublication } from './module-publisher';
export {
  bringEditionsBack,
  describeWithdrawal,
  findOffer,
  findOfferChanges,
  findOffers,
  insertOfferChange,
  withdrawalOf,
  withdrawEditions,
  writeOffer,
  type OfferChange,
  type OfferRow,
  type StoredWithdrawal,
} from './offers.queries';
export { PublishedDocuments } from './published-documents';
export { inBothScripts, type PublishedText } from './published-text';
export { courseWithdrawn, findWithdrawal, refuseWithdrawn } from './withdrawn-editions';
