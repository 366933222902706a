export { ImportsModule } from './imports.module';
export { erasePersonImports } from './person-erasure.queries';
