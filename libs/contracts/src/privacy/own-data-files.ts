import { dataGrounds } from '@svetionik/domain/privacy/processing';
import { z } from 'zod';
import { endpoint, json, stream } from '../endpoint';
import { examples } from '../examples';
import { day, id, instant, language } from '../values';
import { someone } from './erasure';

/** A file of all that is kept of a person, and how far it is. It is removed at `removedAt`. */
export const ownDataFile = z.object({
  id,
  language,
  askedAt: instant,
  removedAt: instant,
  state: z.enum(['waiting', 'ready', 'failed']),
  /** Its length, once it is there. */
  bytes: z.number().int().nullable(),
});

const ownFile = z.object({ export: id });
const fileOfPerson = z.object({ person: id, export: id });
const made = { 200: json(ownDataFile), 201: json(ownDataFile) };
const zip = { 200: stream('application/zip'), 206: stream('application/zip') };

/** What is there of one’s own data to take along: at most one file, as a newer one takes the place of the last. */
export const readOwnData = endpoint({
  name: 'privacy.readOwnData',
  method: 'GET',
  path: '/api/v1/account/own-data',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(z.object({ file: ownDataFile.nullable() })) },
  example: {},
});

/** Has one’s own data put together. The id is the client’s. */
export const orderOwnData = endpoint({
  name: 'privacy.orderOwnData',
  method: 'PUT',
  path: '/api/v1/account/own-data/:export',
  permission: 'account',
  freshProof: true,
  ownWay: true,
  afterLeaving: true,
  owned: false,
  params: ownFile,
  body: z.object({ language }),
  replies: made,
  errors: ['creation.differs'],
  example: { params: { export: examples.newOwnData }, body: { language: 'sr-Cyrl' } },
});

/** The file. A download that broke off goes on where it was. */
export const downloadOwnData = endpoint({
  name: 'privacy.downloadOwnData',
  method: 'GET',
  path: '/api/v1/account/own-data/:export/file',
  permission: 'account',
  freshProof: true,
  ownWay: true,
  afterLeaving: true,
  params: ownFile,
  replies: zip,
  errors: ['certification.not-ready'],
  example: { params: { export: examples.ownData } },
});

/** What the administrator who asks has had put together of a member who asked for it. */
export const readPersonData = endpoint({
  name: 'privacy.readPersonData',
  method: 'GET',
  path: '/api/v1/members/:person/data',
  permission: 'person.erase',
  params: z.object({ person: id }),
  replies: { 200: json(z.object({ person: someone, file: ownDataFile.nullable() })) },
  example: { params: { person: examples.newPerson } },
});

/** Has the data of a member put together who asked for it on a day. That and why is recorded. */
export const orderPersonData = endpoint({
  name: 'privacy.orderPersonData',
  method: 'PUT',
  path: '/api/v1/members/:person/data/:export',
  permission: 'person.erase',
  freshProof: true,
  params: fileOfPerson,
  body: z.object({ language, ground: z.enum(dataGrounds), askedOn: day }),
  replies: made,
  errors: ['creation.differs', 'privacy.own-account', 'privacy.asked-in-future'],
  example: {
    params: { person: examples.newPerson, export: examples.newPersonData },
    body: { language: 'sr-Latn', ground: 'letter', askedOn: '2026-11-02' },
  },
});

/** The file that the administrator has had made. */
export const downloadPersonData = endpoint({
  name: 'privacy.downloadPersonData',
  method: 'GET',
  path: '/api/v1/members/:person/data/:export/file',
  permission: 'person.erase',
  freshProof: true,
  params: fileOfPerson,
  replies: zip,
  errors: ['certification.not-ready'],
  example: { params: { person: examples.newPerson, export: examples.personData } },
});
