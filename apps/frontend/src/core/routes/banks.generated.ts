// Written by `npm run generate` from the contracts.
import type * as banks from '@svetionik/contracts/banks';

export const banksRoutes = {
  'banks.createBank': { method: 'PUT', path: '/api/v1/authoring/banks/:bank' },
  'banks.createItem': { method: 'PUT', path: '/api/v1/authoring/banks/:bank/items/:item' },
  'banks.labelItems': { method: 'POST', path: '/api/v1/authoring/banks/:bank/labels' },
  'banks.listBanks': { method: 'GET', path: '/api/v1/authoring/banks' },
  'banks.readBank': { method: 'GET', path: '/api/v1/authoring/banks/:bank' },
  'banks.removeItem': { method: 'DELETE', path: '/api/v1/authoring/banks/:bank/items/:item' },
  'banks.saveBank': { method: 'PATCH', path: '/api/v1/authoring/banks/:bank' },
  'banks.saveItem': { method: 'PATCH', path: '/api/v1/authoring/banks/:bank/items/:item' },
} as const;

export interface BanksEndpoints {
  'banks.createBank': typeof banks.createBank;
  'banks.createItem': typeof banks.createItem;
  'banks.labelItems': typeof banks.labelItems;
  'banks.listBanks': typeof banks.listBanks;
  'banks.readBank': typeof banks.readBank;
  'banks.removeItem': typeof banks.removeItem;
  'banks.saveBank': typeof banks.saveBank;
  'banks.saveItem': typeof banks.saveItem;
}
