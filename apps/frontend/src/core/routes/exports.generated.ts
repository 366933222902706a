// Written by `npm run generate` from the contracts.
import type * as exports from '@svetionik/contracts/exports';

export const exportsRoutes = {
  'exports.askForExport': { method: 'PUT', path: '/api/v1/exports/:export' },
  'exports.downloadExport': { method: 'GET', path: '/api/v1/exports/:export/document' },
  'exports.listExports': { method: 'GET', path: '/api/v1/exports' },
  'exports.readExport': { method: 'GET', path: '/api/v1/exports/:export' },
} as const;

export interface ExportsEndpoints {
  'exports.askForExport': typeof exports.askForExport;
  'exports.downloadExport': typeof exports.downloadExport;
  'exports.listExports': typeof exports.listExports;
  'exports.readExport': typeof exports.readExport;
}
