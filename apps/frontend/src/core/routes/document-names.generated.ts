// Written by `npm run generate` from the contracts.
import type * as documentNames from '@svetionik/contracts/document-names';

export const documentNamesRoutes = {
  'documentNames.readDocumentName': { method: 'GET', path: '/api/v1/account/document-names/:enrolment' },
  'documentNames.stateDocumentName': { method: 'PUT', path: '/api/v1/account/document-names/:enrolment' },
} as const;

export interface DocumentNamesEndpoints {
  'documentNames.readDocumentName': typeof documentNames.readDocumentName;
  'documentNames.stateDocumentName': typeof documentNames.stateDocumentName;
}
