import { bootstrapApplication } from '@angular/platform-browser';
import { Gallery } from './app/gallery';
import { galleryConfig } from './app/gallery.config';

bootstrapApplication(Gallery, galleryConfig).catch((error: unknown) => {
  console.error(error);
});
