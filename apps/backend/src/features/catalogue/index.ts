export { CatalogueModule } from './catalogue.module';
export { termsOf } from './catalogue.service';
export { CourseEditions, type CourseEdition } from './course-editions';
export { CoursePublisher, type CoursePublication } from './course-publisher';
export { Facts, type CurrentFact, type DatedFact } from './facts';
export { ModulePublisher, type ModuleEdition, type ModulePublication } from './module-publisher';
export { PublishedDocuments } from './published-documents';
export { inBothScripts, type PublishedText } from './published-text';
