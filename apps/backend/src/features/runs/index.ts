export { RunsModule } from './runs.module';
