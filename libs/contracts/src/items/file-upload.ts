import { filesLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { fileTypes } from '@svetionik/domain/items/file-upload/file-type';
import { z } from 'zod';
import { hash } from '../values';
import { inBank, itemBase, presentedBase } from './item-base';
import { criteria, peopleMark } from './rubric';

const kind = z.literal('file-upload');
const files = z.object({
  most: z.number().int().min(0).max(filesLimit),
  types: z.array(z.enum(fileTypes)).max(fileTypes.length).readonly(),
});
const item = z.object({ ...itemBase, kind, ...peopleMark, files });

/** Files handed in, which people mark. */
export const fileUpload = {
  item,
  bankItem: item.extend(inBank),
  presented: z.object({ ...presentedBase, kind, files, criteria }),
  response: () => z.object({ kind, files: z.array(z.object({ hash })).max(filesLimit).readonly() }),
};
