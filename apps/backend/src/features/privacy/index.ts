export { Eraser } from './eraser';
export { erasedSince } from './erased-since';
export { PrivacyModule } from './privacy.module';
