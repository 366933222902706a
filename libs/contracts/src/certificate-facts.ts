import { tracks } from '@svetionik/domain/content/track';
import { profileFields } from '@svetionik/domain/certificates/profile';
import { z } from 'zod';
import { day, id, language, renewalRule } from './values';

/** What a profile may have the document show. */
export const profileField = z.enum(profileFields);

/** Why no accreditation counts on the day of issue. */
export const accreditationGap = z.enum(['missing', 'not-yet', 'lapsed']);

/** What a profile adds to a certificate, and the page of the programme. */
export const frozenProfile = z.object({
  version: z.string(),
  orientation: z.enum(['landscape', 'portrait']),
  details: z
    .array(z.object({ field: profileField, label: z.string(), value: z.string() }))
    .readonly(),
  partnerName: z.string().optional(),
  partnerRole: z.literal('programme-organiser').optional(),
  programme: z
    .object({
      objectives: z.array(z.string()).readonly(),
      modules: z.array(z.object({ title: z.string(), minutes: z.number() })).readonly(),
    })
    .optional(),
});

/** How a certificate is drawn. */
const frozenDesign = z.object({
  name: z.literal('framed'),
  ornament: z.string(),
  track: z.enum(tracks).optional(),
  halves: z.literal('read').optional(),
  signer: z
    .object({
      kind: z.enum(['person', 'organisation', 'unknown']),
      name: z.string(),
    })
    .optional(),
});

/** What a certificate in two languages says in English. */
const englishSide = z.object({
  organiserName: z.string(),
  organiserPlace: z.string(),
  titleLine: z.string(),
  courseTitle: z.string(),
  track: z.string(),
  signatoryRole: z.string(),
  profile: frozenProfile.optional(),
});

/** All that a certificate says, in the script of its document. */
export const certificateFacts = z.object({
  language,
  organiserName: z.string(),
  organiserPlace: z.string(),
  registerNumber: z.string(),
  titleLine: z.string(),
  holderName: z.string(),
  holderForm: z.enum(['m', 'f', 'neutral']),
  courseTitle: z.string(),
  track: z.string(),
  edition: z.number(),
  hours: z.number(),
  resultPercent: z.number(),
  issuedOn: day,
  signatoryName: z.string(),
  signatoryRole: z.string(),
  checkUrl: z.string(),
  checkCode: z.string(),
  signatureKind: z.enum(['none', 'facsimile', 'electronic']),
  kind: z.literal('participation').optional(),
  /** The programme that was completed; nothing said is a course. */
  programme: id.optional(),
  expiresOn: day.optional(),
  /** The course by which a certificate for a programme is renewed. */
  renewedBy: id.optional(),
  /** When that renewal begins and what its term counts from. */
  renewal: renewalRule.omit({ course: true }).optional(),
  profile: frozenProfile.optional(),
  design: frozenDesign.optional(),
  english: englishSide.optional(),
});

/**
 * A certificate as it would be with texts that stand for those of a real one: long names and titles, in one script. What is
 * wrong with it comes from the profile or the accreditation: `missing` keeps certificates from being issued, the others keep
 * it from being saved.
 */
export const certificateSample = z.object({
  facts: certificateFacts,
  gap: accreditationGap.nullable(),
  problems: z.array(
    z.object({
      code: z.enum(['missing', 'english-missing', 'missing-glyph', 'does-not-fit']),
      field: z.string(),
    }),
  ),
});

/** In either script; where an accreditation is asked for and one is there, also without it. */
export const certificateSamples = z.object({ samples: z.array(certificateSample) });
