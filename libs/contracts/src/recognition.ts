import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { courseAddress, day, inBothScripts, track } from './values';

/** For whom the certificate of a course counts by which accreditation, or why only participation would be confirmed. */
export const recognition = z.object({
  /** Nobody named is everybody for whom nothing else is said. */
  professions: z.array(track),
  accreditation: z
    .object({
      body: inBothScripts,
      number: z.string(),
      points: z.number().nullable(),
      formalOrganiser: inBothScripts,
      validTo: day.nullable(),
    })
    .nullable(),
  /** Null with an accreditation. */
  gap: z.enum(['missing', 'not-yet', 'lapsed']).nullable(),
});

/** For whom the certificate has to bear the number of a licence; `others` is who has none of the professions named elsewhere, or has not said theirs. */
export const licenceNeeds = z.object({ professions: z.array(track), others: z.boolean() });

/** What the certificate of a course would count for if it were issued today. Professions of which nothing is said get a certificate as it is. */
export const readRecognition = endpoint({
  name: 'recognition.readRecognition',
  method: 'GET',
  path: '/api/v1/courses/:slug/recognition',
  permission: 'public',
  afterLeaving: true,
  params: z.object({ slug: courseAddress }),
  replies: { 200: json(z.object({ items: z.array(recognition), licence: licenceNeeds })) },
  example: { params: { slug: examples.courseSlug } },
});
