export { SetupModule } from './setup.module';
export { SetupService } from './setup.service';
export { setupData } from './personal-data/setup-data';
