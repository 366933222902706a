import { fileTypes } from '@svetionik/domain/items/file-upload/file-type';
import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { markedFields, markInDomain } from './marked-fields';

/**
 * Files that people mark; `files` says how many there may be, and of what types.
 *
 * @example
 * fileUpload(sharedFields(names)).item.parse({ id: 'a', kind: 'file-upload', …, files: { types: [pdf, docx] }, rubric: […] });
 */
export function fileUpload({ base, bank }: SharedFields) {
  const files = fields({ most: z.int().default(1), types: z.array(z.enum(fileTypes)) });
  const own = { ...base, ...markedFields(), kind: z.literal('file-upload'), files };
  return {
    item: fields(own).transform(markInDomain),
    bankItem: fields({ ...own, ...bank }).transform(markInDomain),
  };
}
