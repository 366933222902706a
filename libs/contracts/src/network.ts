import { longestAddress } from '@svetionik/domain/organisation/address';
import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { colour, look } from './look';
import { emailAddress } from './identity/email-address';
import { bothNames, id, instant, language, page, pageSchema, slug } from './values';

/** What a person writes of an organisation: its name, its town where one is said, and its colour, null for that of the product. */
export const organisationText = z.object({
  name: bothNames(120, 1),
  town: bothNames(80, 1).nullable(),
  accent: colour.nullable(),
});

/** An organisation as those who look after it see it. */
export const organisation = look.extend({ version: z.number().int(), since: instant });

/** An organisation in the list of the network: how many people belong to it, null where fewer than ten do, and how many courses it offers. */
const listedOrganisation = organisation.extend({
  people: z.number().int().nullable(),
  courses: z.number().int(),
  leftAt: instant.nullable(),
});

const params = z.object({ organisation: id });
const pictureErrors = [
  'edit.conflict',
  'upload.type-refused',
  'upload.not-a-picture',
  'upload.picture-too-large',
  'request.too-large',
] as const;
const exampleText = {
  name: { 'sr-Latn': 'Zaklon', 'sr-Cyrl': 'Заклон' },
  town: { 'sr-Latn': 'Novi Sad', 'sr-Cyrl': 'Нови Сад' },
  accent: '#3d6a2a',
};

/**
 * All organisations, the network first and then by name; for the network alone. `people` of all is rounded to tens where an organisation
 * has fewer than ten, so that its number cannot be computed.
 */
export const listOrganisations = endpoint({
  name: 'network.listOrganisations',
  method: 'GET',
  path: '/api/v1/network/organisations',
  permission: 'network.manage',
  query: page,
  replies: {
    200: json(
      pageSchema(listedOrganisation).extend({
        all: z.object({
          organisations: z.number().int(),
          people: z.number().int(),
          rounded: z.boolean(),
          courses: z.number().int(),
        }),
      }),
    ),
  },
  example: {},
});

/**
 * Makes a member of the network; for the network alone. The id is the client's. `slug` is its address, `/o/<slug>`, for ever. Whoever has
 * the address `administrator` is invited to look after it, by a mail in `language`: the network itself gets no access to it.
 */
export const createOrganisation = endpoint({
  name: 'network.createOrganisation',
  method: 'PUT',
  path: '/api/v1/network/organisations/:organisation',
  permission: 'network.manage',
  freshProof: true,
  ownWay: true,
  params,
  printed: true,
  body: organisationText.extend({
    slug: slug.max(longestAddress),
    administrator: emailAddress,
    language,
  }),
  replies: { 200: json(organisation), 201: json(organisation) },
  errors: [
    'creation.differs',
    'network.address-taken',
    'network.address-refused',
    'network.accent-too-pale',
  ],
  owned: false,
  example: {
    params: { organisation: examples.newOrganisation },
    body: {
      ...exampleText,
      slug: 'zaklon',
      administrator: 'administratorka@zaklon.rs',
      language: 'sr-Latn',
    },
  },
});

/** An organisation: one's own, and any for the network. */
export const readOrganisation = endpoint({
  name: 'network.readOrganisation',
  method: 'GET',
  path: '/api/v1/organisations/:organisation',
  permission: 'organisation.manage',
  afterLeaving: true,
  params,
  replies: { 200: json(organisation) },
  example: { params: { organisation: examples.organisation } },
});

/** Changes what an organisation is called and how its pages look: one's own, and any for the network. */
export const editOrganisation = endpoint({
  name: 'network.editOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisations/:organisation',
  permission: 'organisation.manage',
  params,
  printed: true,
  body: organisationText,
  ifMatch: true,
  replies: { 200: json(organisation) },
  errors: ['edit.conflict', 'network.accent-too-pale'],
  example: { params: { organisation: examples.organisation }, body: exampleText, ifMatch: '1' },
});

/** Sets the mark: JPEG, PNG or WebP up to 2 MB and 16 million pixels. It is kept as PNG of at most 256 pixels a side, without metadata. */
export const setMark = endpoint({
  name: 'network.setMark',
  method: 'PUT',
  path: '/api/v1/organisations/:organisation/mark',
  permission: 'organisation.manage',
  params,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organisation) },
  errors: pictureErrors,
  example: { params: { organisation: examples.organisation }, file: 'picture.png', ifMatch: '1' },
});

/** Takes the mark away: the first letter of the name stands in its place. */
export const removeMark = endpoint({
  name: 'network.removeMark',
  method: 'DELETE',
  path: '/api/v1/organisations/:organisation/mark',
  permission: 'organisation.manage',
  params,
  ifMatch: true,
  replies: { 200: json(organisation) },
  errors: ['edit.conflict'],
  example: { params: { organisation: examples.organisation }, ifMatch: '1' },
});

/** What anybody may know of the organisation at an address. */
export const readLook = endpoint({
  name: 'network.readLook',
  method: 'GET',
  path: '/api/v1/looks/:slug',
  permission: 'public',
  afterLeaving: true,
  params: z.object({ slug }),
  replies: { 200: json(look) },
  example: { params: { slug: examples.organisationSlug } },
});

/** The picture of a mark, by the hash that a look names. It stands on pages of whoever belongs to the organisation, and of visitors. */
export const readMark = endpoint({
  name: 'network.readMark',
  method: 'GET',
  path: '/api/v1/looks/:slug/mark',
  permission: 'public',
  afterLeaving: true,
  params: z.object({ slug }),
  replies: { 200: bytes('image/png') },
  example: { params: { slug: examples.organisationSlug } },
});
