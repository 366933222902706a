import { z } from 'zod';
import { bytes, endpoint } from '../endpoint';
import { examples } from '../examples';
import { hash } from '../values';

/** A published document by its hash; for who is enrolled in an edition that has it. */
export const readDocument = endpoint({
  name: 'learning.readDocument',
  method: 'GET',
  path: '/api/v1/documents/:hash',
  permission: 'course.take',
  params: z.object({ hash }),
  replies: { 200: bytes('application/json') },
  example: { params: { hash: examples.documentHash } },
});

/**
 * A picture, film or download of a published module, by the hash of its bytes, for who is enrolled; or a picture of a
 * question, for who is asked it, marks it, writes it or reads its statistics. Answers ranges.
 */
export const readFile = endpoint({
  name: 'learning.readFile',
  method: 'GET',
  path: '/api/v1/files/:hash',
  permission: 'account',
  params: z.object({ hash }),
  replies: { 200: bytes('application/octet-stream'), 206: bytes('application/octet-stream') },
  example: { params: { hash: examples.fileHash } },
});
