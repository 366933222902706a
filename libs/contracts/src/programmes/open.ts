import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { id, inBothScripts } from '../values';
import { ownPart } from './own';

/** A programme that whoever wants to may join, as a visitor reads it. */
export const openProgramme = z.object({
  id,
  title: inBothScripts,
  summary: inBothScripts,
  /** Whether its parts open one after another. */
  inOrder: z.boolean(),
  /** How many of the parts to choose from are enough. */
  choose: z.number().int(),
  /** Whether there is one certificate for the whole of it, beside those of its courses. */
  certified: z.boolean(),
  parts: z.array(ownPart.pick({ id: true, course: true, need: true })),
});

/** The programmes that whoever wants to may join, the newest first; without those that whoever is signed in is in. */
export const listOpenProgrammes = endpoint({
  name: 'programmes.listOpenProgrammes',
  method: 'GET',
  path: '/api/v1/open-programmes',
  permission: 'public',
  replies: { 200: json(z.object({ items: z.array(openProgramme) })) },
  example: {},
});
