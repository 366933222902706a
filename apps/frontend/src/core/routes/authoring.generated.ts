// Written by `npm run generate` from the contracts.
import type * as authoring from '@svetionik/contracts/authoring';

export const authoringRoutes = {
  'authoring.checkModuleDraft': { method: 'GET', path: '/api/v1/authoring/modules/:module/readiness' },
  'authoring.compareEditions': { method: 'GET', path: '/api/v1/authoring/modules/:module/differences' },
  'authoring.createLesson': { method: 'PUT', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.createModule': { method: 'PUT', path: '/api/v1/authoring/modules/:module' },
  'authoring.listModules': { method: 'GET', path: '/api/v1/authoring/modules' },
  'authoring.previewModule': { method: 'GET', path: '/api/v1/authoring/modules/:module/preview' },
  'authoring.publishModule': { method: 'POST', path: '/api/v1/authoring/modules/:module/editions' },
  'authoring.readModule': { method: 'GET', path: '/api/v1/authoring/modules/:module' },
  'authoring.readRevision': { method: 'GET', path: '/api/v1/authoring/drafts/:draft/revision' },
  'authoring.removeLesson': { method: 'DELETE', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.saveLesson': { method: 'PATCH', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.saveOutline': { method: 'PATCH', path: '/api/v1/authoring/modules/:module' },
} as const;

export interface AuthoringEndpoints {
  'authoring.checkModuleDraft': typeof authoring.checkModuleDraft;
  'authoring.compareEditions': typeof authoring.compareEditions;
  'authoring.createLesson': typeof authoring.createLesson;
  'authoring.createModule': typeof authoring.createModule;
  'authoring.listModules': typeof authoring.listModules;
  'authoring.previewModule': typeof authoring.previewModule;
  'authoring.publishModule': typeof authoring.publishModule;
  'authoring.readModule': typeof authoring.readModule;
  'authoring.readRevision': typeof authoring.readRevision;
  'authoring.removeLesson': typeof authoring.removeLesson;
  'authoring.saveLesson': typeof authoring.saveLesson;
  'authoring.saveOutline': typeof authoring.saveOutline;
}
