export { AuthoringModule } from './authoring.module';
export { ModuleEditionsService } from './modules/module-editions.service';
export { isUploaded } from './uploads/uploads.queries';
export { StarterContentPublisher } from './starter/starter-content';
export { WaitingWriting } from './waiting-writing';
export { authoringData } from './personal-data/authoring-data';
