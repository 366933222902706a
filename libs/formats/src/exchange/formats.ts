import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { readAiken } from './aiken/read-aiken';
import { writeAiken } from './aiken/write-aiken';
import { readCsv } from './csv/read-csv';
import { writeCsv } from './csv/write-csv';
import { readGift } from './gift/read-gift';
import { writeGift } from './gift/write-gift';
import type { ItemFormat } from './item-format';

const gift: ItemFormat = { extension: 'gift', mediaType: 'text/plain; charset=utf-8', read: async (content) => readGift(content), write: async (items) => writeGift(items) };
const aiken: ItemFormat = { extension: 'txt', mediaType: 'text/plain; charset=utf-8', read: async (content) => readAiken(content), write: async (items) => writeAiken(items) };
const csv: ItemFormat = { extension: 'csv', mediaType: 'text/csv; charset=utf-8', read: async (content) => readCsv(content), write: async (items) => writeCsv(items) };

/**
 * Every format in which questions come and go, by its name.
 *
 * @example
 * itemFormats.gift.extension; // 'gift'
 */
export const itemFormats: { readonly [Name in ItemFormatName]: ItemFormat } = { gift, aiken, csv };
