export { ListingDocument } from './listing-document';
export { ExportsModule } from './exports.module';
export { erasePersonExports } from './person-erasure.queries';
export { exportsData } from './personal-data/exports-data';
export { ExportWriters } from './export-writers';
export type { OwnDataRow } from './exports.queries';
export { OwnDataFiles } from './own-data-files';
