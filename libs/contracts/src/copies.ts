import { identifierKinds } from '@svetionik/domain/privacy/identifiers';
import { z } from 'zod';
import { bytes, endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { id, inBothScripts, instant, line, page, pageSchema } from './values';

/** What a copy shows of who somebody may be. */
const shown = z.enum(['personal-number', ...identifierKinds]);

/** Why there is no copy. */
const obstacle = z.enum([
  'unreadable',
  'too-large',
  'too-slow',
  'not-clean',
  'libreoffice',
  'pdftocairo',
  'isolation',
  'service',
]);

/** A document that markers do not see: its copy is held back because of what it shows, went wrong, or lacks a program. Whose it is, is not said. */
export const withheldCopy = z.object({
  id,
  course: inBothScripts,
  prompt: inBothScripts,
  handedInAt: instant,
  state: z.enum(['held', 'failed', 'missing']),
  shows: z.array(shown),
  obstacle: obstacle.nullable(),
});

const fileParams = z.object({ file: id });

/** What markers wait for in vain, the first handed in first. */
export const listWithheld = endpoint({
  name: 'copies.listWithheld',
  method: 'GET',
  path: '/api/v1/withheld-copies',
  permission: 'result.examine',
  query: page,
  replies: { 200: json(pageSchema(withheldCopy)) },
  example: {},
});

/** A copy that is held back, as markers would see it. */
export const readHeldCopy = endpoint({
  name: 'copies.readHeldCopy',
  method: 'GET',
  path: '/api/v1/withheld-copies/:file/copy',
  permission: 'result.examine',
  params: fileParams,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { file: examples.heldCopy } },
});

/** Lets markers see a copy that was held back, and notes why. */
export const releaseCopy = endpoint({
  name: 'copies.releaseCopy',
  method: 'POST',
  path: '/api/v1/withheld-copies/:file/release',
  permission: 'result.examine',
  params: fileParams,
  body: z.object({ reason: line(500) }),
  replies: { 204: noContent },
  example: { params: { file: examples.heldCopy }, body: { reason: 'Broj je izmišljen.' } },
});

/** Has a copy made again that went wrong. */
export const retryCopy = endpoint({
  name: 'copies.retryCopy',
  method: 'POST',
  path: '/api/v1/withheld-copies/:file/retry',
  permission: 'result.examine',
  params: fileParams,
  replies: { 204: noContent },
  example: { params: { file: examples.failedCopy } },
});
