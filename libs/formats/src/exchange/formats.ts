import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { readAiken } from './aiken/read-aiken';
import { writeAiken } from './aiken/write-aiken';
import { readCsv } from './csv/read-csv';
import { writeCsv } from './csv/write-csv';
import { readGift } from './gift/read-gift';
import { writeGift } from './gift/write-gift';
import type { ItemFormat } from './item-format';
import { readMoodle } from './moodle/read-moodle';
import { writeMoodle } from './moodle/write-moodle';
import { readQti } from './qti/read-qti';
import type { QtiVersion } from './qti/versions';
import { writePackage, writeSingle } from './qti/write-package';

const gift: ItemFormat = {
  extension: 'gift',
  mediaType: 'text/plain; charset=utf-8',
  read: async (content) => readGift(content),
  write: writeGift,
};
const aiken: ItemFormat = {
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  read: async (content) => readAiken(content),
  write: writeAiken,
};
const csv: ItemFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  read: async (content) => readCsv(content),
  write: writeCsv,
};

const moodle: ItemFormat = {
  extension: 'xml',
  mediaType: 'application/xml; charset=utf-8',
  read: readMoodle,
  write: writeMoodle,
};

/** Any version is read; one is written. */
function qti(version: QtiVersion): ItemFormat {
  return {
    extension: 'zip',
    mediaType: 'application/zip',
    read: readQti,
    write: (items, _, pictures) => writePackage(version, items, pictures),
    single: {
      extension: 'xml',
      mediaType: 'application/xml; charset=utf-8',
      write: (item) => writeSingle(version, item),
    },
  };
}

/**
 * Every format in which questions come and go, by its name.
 *
 * @example
 * itemFormats.gift.extension; // 'gift'
 */
export const itemFormats: { readonly [Name in ItemFormatName]: ItemFormat } = {
  gift,
  aiken,
  csv,
  'moodle-xml': moodle,
  'qti-21': qti('2.1'),
  'qti-22': qti('2.2'),
  'qti-30': qti('3.0'),
};
