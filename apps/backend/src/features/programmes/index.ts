export { ProgrammesModule } from './programmes.module';
