import { InjectionToken } from '@angular/core';
import type { FileReference } from '@svetionik/domain/content/file-reference';

/**
 * Where the bytes of a file are. A preview of a draft may provide another place.
 *
 * @example
 * inject(FILE_ADDRESS)({ hash: 'ab…', mediaType: 'image/webp', bytes: 1200 }); // '/api/v1/files/ab…'
 */
export const FILE_ADDRESS = new InjectionToken<(file: FileReference) => string>('FILE_ADDRESS', {
  providedIn: 'root',
  factory: () => (file: FileReference) => `/api/v1/files/${file.hash}`,
});
