// Written by `npm run generate` from the contracts.
import type * as exchange from '@svetionik/contracts/exchange';

export const exchangeRoutes = {
  'exchange.confirmImport': { method: 'POST', path: '/api/v1/authoring/banks/:bank/imports/:import/confirm' },
  'exchange.exportBank': { method: 'POST', path: '/api/v1/authoring/banks/:bank/exports/:format' },
  'exchange.listImports': { method: 'GET', path: '/api/v1/authoring/banks/:bank/imports' },
  'exchange.readExportReport': { method: 'POST', path: '/api/v1/authoring/banks/:bank/exports/:format/report' },
  'exchange.readImport': { method: 'GET', path: '/api/v1/authoring/banks/:bank/imports/:import' },
  'exchange.requestImport': { method: 'PUT', path: '/api/v1/authoring/banks/:bank/imports/:import', field: 'file' },
} as const;

export interface ExchangeEndpoints {
  'exchange.confirmImport': typeof exchange.confirmImport;
  'exchange.exportBank': typeof exchange.exportBank;
  'exchange.listImports': typeof exchange.listImports;
  'exchange.readExportReport': typeof exchange.readExportReport;
  'exchange.readImport': typeof exchange.readImport;
  'exchange.requestImport': typeof exchange.requestImport;
}
