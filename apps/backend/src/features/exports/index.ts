export { ExportsModule } from './exports.module';
export { eraseExportsOf } from './person-erasure.queries';
