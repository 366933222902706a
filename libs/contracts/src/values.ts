import { renewalCounts } from '@svetionik/domain/certificates/lifecycle/renewal';
import { isAllowedLink, isOwnPath } from '@svetionik/domain/content/link';
import { tracks } from '@svetionik/domain/content/track';
import { normalName } from '@svetionik/domain/language/normal-name';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';

/** An address of the web, up to `most` characters. */
export function webAddress(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .refine(
      (address) => address.startsWith('https://') && isAllowedLink(address),
      'an address that begins with https://',
    );
}

/** An id made by the app (UUIDv7) or a client (any UUID). */
export const id = z.uuid();

/** One line of text that a person writes: trimmed, 1 to `most` characters, no control characters. */
export function line(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'no control characters');
}

/** One line that may still be empty: up to `most` characters, no control characters. */
export function optionalLine(most: number = limits.line) {
  return z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'no control characters');
}

/** What stands on a document of a person or an organiser: as {@link normalName} writes it, `least` to `most` characters. */
export function nameLine(most: number, least: 0 | 1 = 1) {
  return z
    .string()
    .overwrite(normalName)
    .min(least)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'no control characters');
}

/** What stands on a document, in both scripts: each a {@link nameLine}; `least` 0 where it may be added later. */
export function bothNames(most: number, least: 0 | 1) {
  return z.object({ 'sr-Latn': nameLine(most, least), 'sr-Cyrl': nameLine(most, least) });
}

/** A paragraph or more that a person writes: up to `most` characters; line breaks allowed. */
export function paragraphs(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u, 'no control characters');
}

/** The readable part of an address: lower-case letters, digits and hyphens, 1 to 64. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);

/** A path of this site, up to 500 characters: where to go on after something else. Never another host. */
export const ownPath = z.string().max(500).refine(isOwnPath, 'no path of this site');

/** An id within content: as {@link slug}. */
export const contentId = slug;

/** Where a course stands within an organisation: its slug, which the slug of the organisation follows that shares it. */
export const courseAddress = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(128);

/** A lesson, and the slug of the module in which it stands. */
export const lessonReference = z.object({ module: slug, lesson: contentId });

/** SHA-256 in lower-case hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A file by the hash of its bytes. */
export const fileReference = z.object({
  hash,
  mediaType: z.string().max(100),
  bytes: z.number().int().min(1).max(10_000_000_000),
});

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime().refine(hasYear, 'no year 0');

/** A day of the organisation's calendar, `2026-03-05`. */
export const day = z.iso.date().refine(hasYear, 'no year 0');

/** The database's calendar begins with the year 1. */
function hasYear(text: string): boolean {
  return !text.startsWith('0000');
}

/** The languages of the interface. */
export const language = z.enum(['sr-Latn', 'sr-Cyrl', 'en']);

/** The scripts that content is published in. */
export const script = z.enum(['sr-Latn', 'sr-Cyrl']);

/** A professional track. */
export const track = z.enum(tracks);

/** The same text in both scripts. */
export const inBothScripts = z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() });

/** A number of a register with its year and what stands before it, `02`; empty where the register has no designation. */
export const numberInRegister = z.object({
  number: z.number().int(),
  year: z.number().int(),
  designation: z.string(),
});

/** The number of an edition in an address, from 1 on. */
export const editionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** Where a page of a list ends: the `next` of the page before, which means nothing to whoever asks. Most name a row. */
const cursor = z.uuid('no cursor: the `next` of a page');

/** Query of a list: `after` is the `next` of the page before; `limit` up to 100. Whatever is no cursor of the list is refused. */
export const page = pageQuery(cursor);

/** As {@link page}, for a list whose cursors have a form of their own. @example pageQuery(slug) */
export function pageQuery<Cursor extends z.ZodType<string>>(form: Cursor) {
  return z.object({
    after: form.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  });
}

/** A page of a list; `next` is null on the last. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

const months = z.number().int().min(0).max(240);

/** How long certificates of a course are valid; the day of a `calendar` is the last one. */
export const validity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unlimited') }),
  z.object({ kind: z.literal('term'), months }),
  z.object({
    kind: z.literal('calendar'),
    months,
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
]);

const renewalDays = z.number().int().min(0).max(365);

/** How certificates of a course are renewed; `course` is by which one, its own if left out. */
export const renewalRule = z.object({
  counts: z.enum(renewalCounts),
  opensDaysBefore: renewalDays,
  graceDays: renewalDays,
  course: id.optional(),
});
