export { ListingDocument } from './listing-document';
export { ExportsModule } from './exports.module';
export { erasePersonExports } from './person-erasure.queries';
