// Written by `npm run generate` from the contracts.
import type * as uploads from '@svetionik/contracts/uploads';

export const uploadsRoutes = {
  'uploads.listFacts': { method: 'GET', path: '/api/v1/authoring/facts' },
  'uploads.readUpload': { method: 'GET', path: '/api/v1/authoring/files/:hash' },
  'uploads.uploadFile': { method: 'POST', path: '/api/v1/authoring/files', field: 'file' },
  'uploads.uploadMedia': { method: 'POST', path: '/api/v1/authoring/media', field: 'media' },
  'uploads.uploadPicture': { method: 'POST', path: '/api/v1/authoring/pictures', field: 'picture' },
} as const;

export interface UploadsEndpoints {
  'uploads.listFacts': typeof uploads.listFacts;
  'uploads.readUpload': typeof uploads.readUpload;
  'uploads.uploadFile': typeof uploads.uploadFile;
  'uploads.uploadMedia': typeof uploads.uploadMedia;
  'uploads.uploadPicture': typeof uploads.uploadPicture;
}
