export { SetupModule } from './setup.module';
export { SetupService } from './setup.service';
