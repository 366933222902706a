export { Enroller, type Enrolled } from './enroller';
export { LearningModule } from './learning.module';
