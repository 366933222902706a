export { Eraser } from './eraser';
export { PrivacyModule } from './privacy.module';
