// Written by `npm run generate` from the contracts.
import type * as imports from '@svetionik/contracts/imports';

export const importsRoutes = {
  'imports.applyImport': { method: 'POST', path: '/api/v1/people/imports/:import/apply' },
  'imports.countEntered': { method: 'GET', path: '/api/v1/people/imports/:import/entered' },
  'imports.decideRow': { method: 'PUT', path: '/api/v1/people/imports/:import/rows/:number/decision' },
  'imports.discardImport': { method: 'POST', path: '/api/v1/people/imports/:import/discard' },
  'imports.listImportedRows': { method: 'GET', path: '/api/v1/people/imports/:import/rows' },
  'imports.listPeopleImports': { method: 'GET', path: '/api/v1/people/imports' },
  'imports.mapColumns': { method: 'PUT', path: '/api/v1/people/imports/:import/columns' },
  'imports.readPeopleImport': { method: 'GET', path: '/api/v1/people/imports/:import' },
  'imports.readRefusedRows': { method: 'GET', path: '/api/v1/people/imports/:import/refused' },
  'imports.undoImport': { method: 'POST', path: '/api/v1/people/imports/:import/undo' },
  'imports.uploadImport': { method: 'PUT', path: '/api/v1/people/imports/:import', field: 'file' },
} as const;

export interface ImportsEndpoints {
  'imports.applyImport': typeof imports.applyImport;
  'imports.countEntered': typeof imports.countEntered;
  'imports.decideRow': typeof imports.decideRow;
  'imports.discardImport': typeof imports.discardImport;
  'imports.listImportedRows': typeof imports.listImportedRows;
  'imports.listPeopleImports': typeof imports.listPeopleImports;
  'imports.mapColumns': typeof imports.mapColumns;
  'imports.readPeopleImport': typeof imports.readPeopleImport;
  'imports.readRefusedRows': typeof imports.readRefusedRows;
  'imports.undoImport': typeof imports.undoImport;
  'imports.uploadImport': typeof imports.uploadImport;
}
