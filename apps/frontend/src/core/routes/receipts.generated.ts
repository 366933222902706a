// Written by `npm run generate` from the contracts.
import type * as receipts from '@svetionik/contracts/receipts';

export const receiptsRoutes = {
  'receipts.checkReceipt': { method: 'POST', path: '/api/v1/receipts/check' },
  'receipts.listReceiptKeys': { method: 'GET', path: '/api/v1/receipts/keys' },
  'receipts.readReceipt': { method: 'GET', path: '/api/v1/attempts/:attempt/receipt' },
} as const;

export interface ReceiptsEndpoints {
  'receipts.checkReceipt': typeof receipts.checkReceipt;
  'receipts.listReceiptKeys': typeof receipts.listReceiptKeys;
  'receipts.readReceipt': typeof receipts.readReceipt;
}
