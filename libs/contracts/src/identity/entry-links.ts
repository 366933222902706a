import { longestOpening, mostPlaces } from '@svetionik/domain/people/entry-link';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, instant, optionalLine, page, pageSchema } from '../values';
import { personName } from './account';
import { mailDomainName } from './email-address';
import { entryPlaces } from './entry-terms';

const places = z.int().min(1).max(mostPlaces);
/** For how long from now on. */
const minutes = z.int().min(1).max(longestOpening.link);
const params = z.object({ link: id });

/** What lets people in: a link, also as a QR code, or a code that is said aloud. */
export const entryLinkKind = z.enum(['link', 'code']);

/** Whether it lets in, and otherwise why not. */
export const entryLinkState = z.enum(['open', 'full', 'over', 'closed']);

/** A link or a code as those who manage people see it. Whoever enters by it is a learner. */
export const entryLink = z.object({
  id,
  kind: entryLinkKind,
  /** `brod-52-polje`, or the key of a link: what stands in its address behind `/join/`. */
  key: z.string(),
  /** What they call it; empty where it has no name. */
  name: z.string(),
  courseId: id.nullable(),
  runId: id.nullable(),
  groupId: id.nullable(),
  /** Only addresses of this domain come in by it. */
  mailDomain: z.string().nullable(),
  most: z.int(),
  entered: z.int(),
  lastEnteredAt: instant.nullable(),
  endsAt: instant,
  closed: z.boolean(),
  state: entryLinkState,
  madeAt: instant,
  version: z.int(),
});

/** Somebody who came in. */
export const linkEntry = z.object({
  person: id,
  name: personName.nullable(),
  email: z.string(),
  enteredAt: instant,
});

/** The links and codes of the organisation, the last made first. */
export const listEntryLinks = endpoint({
  name: 'identity.listEntryLinks',
  method: 'GET',
  path: '/api/v1/entry-links',
  permission: 'people.manage',
  query: page.extend({ kind: entryLinkKind.optional() }),
  replies: { 200: json(pageSchema(entryLink)) },
  example: {},
});

/** A link or a code: also how many have entered so far, which is watched while they do. */
export const readEntryLink = endpoint({
  name: 'identity.readEntryLink',
  method: 'GET',
  path: '/api/v1/entry-links/:link',
  permission: 'people.manage',
  params,
  replies: { 200: json(entryLink) },
  example: { params: { link: examples.entryLink } },
});

/** Makes a link, which may be open for a year, or a code, for a day at most. The same again makes no other. */
export const makeEntryLink = endpoint({
  name: 'identity.makeEntryLink',
  method: 'PUT',
  path: '/api/v1/entry-links/:link',
  permission: 'people.manage',
  owned: false,
  params,
  body: z.object({
    kind: entryLinkKind,
    name: optionalLine(120),
    ...entryPlaces,
    mailDomain: mailDomainName.nullable(),
    most: places,
    minutes,
  }),
  replies: { 200: json(entryLink), 201: json(entryLink) },
  errors: [
    'creation.differs',
    'identity.course-unknown',
    'identity.run-unknown',
    'identity.group-unknown',
    'identity.entry-too-long',
  ],
  example: {
    params: { link: examples.newEntryLink },
    body: {
      kind: 'link',
      name: 'Sestre, sever',
      courseId: null,
      mailDomain: 'primer.rs',
      most: 60,
      minutes: 14 * 24 * 60,
    },
  },
});

/** Moves the end of a link or a code, and how many it lets in: not fewer than have entered. */
export const prolongEntryLink = endpoint({
  name: 'identity.prolongEntryLink',
  method: 'PATCH',
  path: '/api/v1/entry-links/:link',
  permission: 'people.manage',
  ifMatch: true,
  params,
  body: z.object({ most: places, minutes }),
  replies: { 200: json(entryLink) },
  errors: ['edit.conflict', 'identity.entry-too-long', 'identity.entry-places'],
  example: {
    params: { link: examples.entryLink },
    ifMatch: '1',
    body: { most: 40, minutes: 30 },
  },
});

/** Closes a link or a code, or opens it again until its end. */
export const closeEntryLink = endpoint({
  name: 'identity.closeEntryLink',
  method: 'PUT',
  path: '/api/v1/entry-links/:link/closed',
  permission: 'people.manage',
  params,
  body: z.object({ closed: z.boolean() }),
  replies: { 200: json(entryLink) },
  example: { params: { link: examples.entryLink }, body: { closed: true } },
});

/** Who has entered by a link or a code, the last first. */
export const listLinkEntries = endpoint({
  name: 'identity.listLinkEntries',
  method: 'GET',
  path: '/api/v1/entry-links/:link/entries',
  permission: 'people.manage',
  params,
  query: page,
  replies: { 200: json(pageSchema(linkEntry)) },
  example: { params: { link: examples.entryLink } },
});
