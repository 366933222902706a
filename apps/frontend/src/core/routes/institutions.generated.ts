// Written by `npm run generate` from the contracts.
import type * as institutions from '@svetionik/contracts/institutions';

export const institutionsRoutes = {
  'institutions.addInstitution': { method: 'PUT', path: '/api/v1/institutions/:institution' },
  'institutions.archiveInstitution': { method: 'PUT', path: '/api/v1/institutions/:institution/archived' },
  'institutions.chooseWorkplace': { method: 'PUT', path: '/api/v1/account/workplace' },
  'institutions.editInstitution': { method: 'PATCH', path: '/api/v1/institutions/:institution' },
  'institutions.listInstitutions': { method: 'GET', path: '/api/v1/institutions' },
  'institutions.listMerges': { method: 'GET', path: '/api/v1/institution-merges' },
  'institutions.listWrittenNames': { method: 'GET', path: '/api/v1/written-institutions' },
  'institutions.mergeInstitutions': { method: 'PUT', path: '/api/v1/institution-merges/:merge' },
  'institutions.previewMerge': { method: 'GET', path: '/api/v1/institutions/:institution/merge-preview' },
  'institutions.readInstitution': { method: 'GET', path: '/api/v1/institutions/:institution' },
  'institutions.readWorkplace': { method: 'GET', path: '/api/v1/account/workplace' },
  'institutions.sortWrittenName': { method: 'PUT', path: '/api/v1/written-institutions/:written/sorted' },
  'institutions.suggestInstitutions': { method: 'GET', path: '/api/v1/institution-suggestions' },
  'institutions.undoMerge': { method: 'PUT', path: '/api/v1/institution-merges/:merge/undone' },
} as const;

export interface InstitutionsEndpoints {
  'institutions.addInstitution': typeof institutions.addInstitution;
  'institutions.archiveInstitution': typeof institutions.archiveInstitution;
  'institutions.chooseWorkplace': typeof institutions.chooseWorkplace;
  'institutions.editInstitution': typeof institutions.editInstitution;
  'institutions.listInstitutions': typeof institutions.listInstitutions;
  'institutions.listMerges': typeof institutions.listMerges;
  'institutions.listWrittenNames': typeof institutions.listWrittenNames;
  'institutions.mergeInstitutions': typeof institutions.mergeInstitutions;
  'institutions.previewMerge': typeof institutions.previewMerge;
  'institutions.readInstitution': typeof institutions.readInstitution;
  'institutions.readWorkplace': typeof institutions.readWorkplace;
  'institutions.sortWrittenName': typeof institutions.sortWrittenName;
  'institutions.suggestInstitutions': typeof institutions.suggestInstitutions;
  'institutions.undoMerge': typeof institutions.undoMerge;
}
