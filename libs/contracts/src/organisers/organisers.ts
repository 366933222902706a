import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts, page, pageSchema } from '../values';
import { organiser, organiserParams, organiserText } from './organiser';

const exampleText = {
  name: { 'sr-Latn': 'Udruženje „Luka“', 'sr-Cyrl': 'Удружење „Лука“' },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
  registerDesignation: '02',
  signingKey: null,
};

/** The organisers, by name; the archived ones too. */
export const listOrganisers = endpoint({
  name: 'organisers.listOrganisers',
  method: 'GET',
  path: '/api/v1/organisers',
  permission: 'organisation.manage',
  query: page,
  replies: { 200: json(pageSchema(organiser)) },
  example: {},
});

/** The organisers that a new course edition may name. */
export const listOrganiserNames = endpoint({
  name: 'organisers.listOrganiserNames',
  method: 'GET',
  path: '/api/v1/organiser-names',
  permission: 'course.author',
  replies: { 200: json(z.object({ items: z.array(z.object({ id, name: inBothScripts })) })) },
  example: {},
});

/** One organiser. */
export const readOrganiser = endpoint({
  name: 'organisers.readOrganiser',
  method: 'GET',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  replies: { 200: json(organiser) },
  example: { params: { organiser: examples.organiser } },
});

/** Makes an organiser. The id is the client's. */
export const createOrganiser = endpoint({
  name: 'organisers.createOrganiser',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  printed: true,
  body: organiserText,
  replies: { 200: json(organiser), 201: json(organiser) },
  errors: ['creation.differs', 'organisations.signing-key-unknown'],
  owned: false,
  example: { params: { organiser: examples.newOrganiser }, body: exampleText },
});

/** Changes an organiser. Certificates issued before stay as they are. */
export const editOrganiser = endpoint({
  name: 'organisers.editOrganiser',
  method: 'PATCH',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  printed: true,
  body: organiserText,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict', 'organisations.signing-key-unknown'],
  example: { params: { organiser: examples.organiser }, body: exampleText, ifMatch: '1' },
});

/** Archives an organiser, or brings it back. Nothing is issued in the name of an archived one. */
export const archiveOrganiser = endpoint({
  name: 'organisers.archiveOrganiser',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/archived',
  permission: 'organisation.manage',
  params: organiserParams,
  body: z.object({ archived: z.boolean() }),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser }, body: { archived: true }, ifMatch: '1' },
});
