import { z } from 'zod';
import { endpoint, json, noContent, stream } from './endpoint';
import { examples } from './examples';
import { day, hash, id, instant, line } from './values';

const params = z.object({ organisation: id });

/** Where the file stands that is handed over: its SHA-256 and length once it is made, and who has had it. */
const handover = z.object({
  state: z.enum(['waiting', 'ready']),
  bytes: z.number().int().nullable(),
  hash: hash.nullable(),
  madeAt: instant.nullable(),
  fetchedAt: instant.nullable(),
  acknowledgedAt: instant.nullable(),
});

/**
 * That an organisation leaves the network. `erasesFrom` is the first day on which personal data may be erased, `erasesOn` the day on which
 * they are, null as long as nobody has confirmed that they have the file.
 */
export const leaving = z.object({
  id,
  reason: z.string(),
  lastDay: day,
  announcedAt: instant,
  leftAt: instant.nullable(),
  handover: handover.nullable(),
  erasesFrom: day,
  erasesOn: day.nullable(),
  erasedAt: instant.nullable(),
});

const read = json(z.object({ leaving: leaving.nullable() }));

/** Whether an organisation leaves the network, and how far that is: one's own, and any for the network. */
export const readLeaving = endpoint({
  name: 'leavings.readLeaving',
  method: 'GET',
  path: '/api/v1/organisations/:organisation/leaving',
  permission: 'organisation.manage',
  afterLeaving: true,
  params,
  replies: { 200: read },
  example: { params: { organisation: examples.organisation } },
});

/**
 * What would end if the organisation left, counted now, and the days that its last one may be; for the network alone. `people` is null
 * where fewer than ten belong to it. `openAttempts` and `jobs` are what is under way.
 */
export const previewLeaving = endpoint({
  name: 'leavings.previewLeaving',
  method: 'GET',
  path: '/api/v1/network/organisations/:organisation/leaving-preview',
  permission: 'network.manage',
  owned: false,
  params,
  replies: {
    200: json(
      z.object({
        people: z.number().int().nullable(),
        courses: z.number().int(),
        enrolments: z.number().int(),
        documents: z.number().int(),
        offersMade: z.number().int(),
        offersReceived: z.number().int(),
        invitations: z.number().int(),
        links: z.number().int(),
        openAttempts: z.number().int(),
        jobs: z.number().int(),
        earliest: day,
        latest: day,
      }),
    ),
  },
  example: { params: { organisation: examples.organisation } },
});

/**
 * Announces the last day of a member in the network, 30 days to two years ahead; for the network alone. The id is the client's. Whoever looks after
 * the organisation gets a mail. Until that day nothing ends.
 */
export const beginLeaving = endpoint({
  name: 'leavings.beginLeaving',
  method: 'PUT',
  path: '/api/v1/network/organisations/:organisation/leavings/:leaving',
  permission: 'network.manage',
  freshProof: true,
  ownWay: true,
  owned: false,
  params: params.extend({ leaving: id }),
  body: z.object({ lastDay: day, reason: line(500) }),
  replies: { 200: read, 201: read },
  errors: ['creation.differs', 'network.stays', 'leavings.day', 'leavings.announced'],
  example: {
    params: { organisation: examples.otherOrganisation, leaving: examples.newLeaving },
    ofThisYear: true,
    body: { lastDay: exampleLastDay(), reason: 'Удружење престаје са радом.' },
  },
});

/** Takes it back while the organisation has not left; for the network alone. Taken back twice is taken back once. */
export const takeBackLeaving = endpoint({
  name: 'leavings.takeBackLeaving',
  method: 'PUT',
  path: '/api/v1/network/organisations/:organisation/leavings/:leaving/taking-back',
  permission: 'network.manage',
  ownWay: true,
  owned: false,
  params: params.extend({ leaving: id }),
  replies: { 200: read },
  errors: ['leavings.over', 'network.stays'],
  example: { params: { organisation: examples.otherOrganisation, leaving: examples.leaving } },
});

/** The file that is handed over, once it is made: a ZIP with a README that says how it is checked. */
export const readHandover = endpoint({
  name: 'leavings.readHandover',
  method: 'GET',
  path: '/api/v1/organisations/:organisation/handover',
  permission: 'organisation.manage',
  freshProof: true,
  afterLeaving: true,
  params,
  replies: { 200: stream('application/zip'), 206: stream('application/zip') },
  errors: ['leavings.not-ready'],
  example: { params: { organisation: examples.organisation } },
});

/** Confirms that the file was fetched and is kept; without that nothing is erased. Confirmed twice is confirmed once. */
export const acknowledgeHandover = endpoint({
  name: 'leavings.acknowledgeHandover',
  method: 'PUT',
  path: '/api/v1/organisations/:organisation/handover/acknowledgement',
  permission: 'organisation.manage',
  freshProof: true,
  afterLeaving: true,
  params,
  replies: { 204: noContent },
  errors: ['leavings.not-ready', 'leavings.not-fetched'],
  example: { params: { organisation: examples.organisation } },
});

/** A day that is far enough away, whenever the example is sent. */
function exampleLastDay(): string {
  const inSixtyDays = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000);
  return inSixtyDays.toISOString().slice(0, 10);
}
