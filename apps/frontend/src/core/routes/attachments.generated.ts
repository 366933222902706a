// Written by `npm run generate` from the contracts.
import type * as attachments from '@svetionik/contracts/attachments';

export const attachmentsRoutes = {
  'attachments.readAnswerFile': { method: 'GET', path: '/api/v1/attempts/:attempt/files/:hash' },
  'attachments.uploadAnswerFile': { method: 'POST', path: '/api/v1/attempts/:attempt/items/:position/files', field: 'file' },
} as const;

export const attachmentsWorkRoutes = {
  'attachments.readMarkedFile': { method: 'GET', path: '/api/v1/marking/tasks/:task/files/:place' },
} as const;

export interface AttachmentsEndpoints {
  'attachments.readAnswerFile': typeof attachments.readAnswerFile;
  'attachments.readMarkedFile': typeof attachments.readMarkedFile;
  'attachments.uploadAnswerFile': typeof attachments.uploadAnswerFile;
}
