export { ImportsModule } from './imports.module';
export { erasePersonImports } from './person-erasure.queries';
export { importsData } from './personal-data/imports-data';
