export { AuthoringModule } from './authoring.module';
export { isUploaded } from './uploads/uploads.queries';
export { ContentRefusedError, StarterContentPublisher } from './starter/starter-content';
