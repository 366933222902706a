import { roles } from '@svetionik/domain/access/permissions';
import {
  keptKinds,
  leftOutReasons,
  processingActivities,
  processingGrounds,
} from '@svetionik/domain/privacy/processing';
import { retainedKinds } from '@svetionik/domain/privacy/retention';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { day, inBothScripts } from '../values';
import { ownData } from './own-data';

/** How long it is kept: `days` and `retention` where the kind is of that name; the years are those that the organisation has set. */
const kept = z.object({
  kind: z.enum(keptKinds),
  days: z.number().int().nullable(),
  retention: z
    .object({
      kind: z.enum(retainedKinds),
      years: z.number().int().nullable(),
      ground: inBothScripts,
    })
    .nullable(),
});

/** One thing that is done with personal data: what for, on what ground, for how long, and who reads it. */
export const processingRecord = z.object({
  activity: z.enum(processingActivities),
  ground: z.enum(processingGrounds),
  kept,
  /** Roles that read it beside the person; empty where nobody does. */
  readers: z.array(z.enum(roles)),
  /** The tables that hold it, and where each is in own data, or why it is not. */
  tables: z.array(
    z.object({
      name: z.string(),
      section: z.enum(ownData.keyof().options).nullable(),
      leftOut: z.enum(leftOutReasons).nullable(),
    }),
  ),
});

/** The records of processing, as declared beside the tables. */
export const readProcessingRecords = endpoint({
  name: 'privacy.readProcessingRecords',
  method: 'GET',
  path: '/api/v1/processing-records',
  permission: 'audit.read',
  replies: {
    200: json(
      z.object({
        controller: z.string(),
        contact: z.string().nullable(),
        on: day,
        items: z.array(processingRecord),
      }),
    ),
  },
  example: {},
});
