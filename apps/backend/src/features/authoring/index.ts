export { AuthoringModule } from './authoring.module';
export { ContentRefusedError, StarterContentPublisher } from './starter/starter-content';
