export { HandoutsModule } from './handouts.module';
