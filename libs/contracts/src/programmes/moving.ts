import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { editionDifferences } from './publishing';

const params = z.object({ programme: id });
const count = z.number().int();

/** What moving the people of an earlier edition into the newest would mean. */
const move = editionDifferences.extend({
  edition: count,
  /** Whoever is not through and has no certificate for the whole; `finishing` of them would be through at once. */
  moving: count,
  finishing: count,
  /** Whoever is through, or has a certificate for the whole. */
  staying: count,
});

/** The number of the newest edition, and what it would mean to move the people of each earlier one into it; nothing changes. */
export const previewMove = endpoint({
  name: 'programmes.previewMove',
  method: 'GET',
  path: '/api/v1/programmes/:programme/moves',
  permission: 'run.manage',
  params,
  replies: { 200: json(z.object({ number: count, moves: z.array(move) })) },
  errors: ['programme.not-joinable'],
  example: { params: { programme: examples.programme } },
});

/**
 * Moves whoever is under way in an earlier edition into the newest, which they are told. What they did counts there as well; whoever is
 * through stays in theirs. The version is that of the programme whose consequences were read. Sent again nobody is moved twice.
 */
export const moveProgrammePeople = endpoint({
  name: 'programmes.moveProgrammePeople',
  method: 'POST',
  path: '/api/v1/programmes/:programme/moves',
  permission: 'run.manage',
  ifMatch: true,
  params,
  body: z.object({ edition: z.number().int().min(1).max(10_000) }),
  replies: { 200: json(z.object({ moved: count })) },
  errors: ['programme.not-joinable', 'edit.conflict'],
  example: { params: { programme: examples.programme }, ifMatch: '1', body: { edition: 1 } },
});
