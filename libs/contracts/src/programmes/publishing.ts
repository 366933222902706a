import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts } from '../values';
import { programme } from './programmes';

const params = z.object({ programme: id });
const errors = [
  'programme.nothing-needed',
  'programme.choice-refused',
  'programme.nothing-new',
] as const;

/** What an edition has, lacks or asks otherwise than an earlier one, by the names of courses. */
export const editionDifferences = z.object({
  added: z.array(inBothScripts),
  removed: z.array(inBothScripts),
  changed: z.array(inBothScripts),
  /** Whether the order, or how many are chosen, is another one. */
  rule: z.boolean(),
});

/**
 * What publishing would mean: the number of the new edition, what differs from the one before, and the people in each edition, who stay in
 * theirs; how many of them are through.
 */
export const publicationConsequences = editionDifferences.extend({
  number: z.number().int(),
  inside: z.array(
    z.object({
      edition: z.number().int(),
      people: z.number().int(),
      complete: z.number().int(),
    }),
  ),
});

/** What it would mean to publish a programme as it is written; nothing changes. */
export const previewPublication = endpoint({
  name: 'programmes.previewPublication',
  method: 'GET',
  path: '/api/v1/programmes/:programme/consequences',
  permission: 'programme.manage',
  params,
  replies: { 200: json(publicationConsequences) },
  errors,
  example: { params: { programme: examples.draftProgramme } },
});

/** Publishes what is written as the next edition, which people get into from now on. Whoever is in an earlier one stays in it. */
export const publishProgramme = endpoint({
  name: 'programmes.publishProgramme',
  method: 'POST',
  path: '/api/v1/programmes/:programme/editions',
  permission: 'programme.manage',
  ifMatch: true,
  params,
  replies: { 200: json(programme) },
  errors: ['edit.conflict', ...errors],
  example: { params: { programme: examples.draftProgramme }, ifMatch: '1' },
});
