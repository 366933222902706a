import { bytes, endpoint, json, multipart } from '../endpoint';
import { examples } from '../examples';
import { organiser, organiserParams } from './organiser';

/** Why a picture, or what it belongs to, is refused. */
export const pictureErrors = [
  'edit.conflict',
  'upload.type-refused',
  'upload.not-a-picture',
  'upload.picture-too-large',
  'request.too-large',
] as const;

/** Sets the seal: JPEG, PNG or WebP up to 2 MB and 16 million pixels. It is kept as PNG, without metadata. */
export const setSeal = endpoint({
  name: 'organisers.setSeal',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: pictureErrors,
  example: { params: { organiser: examples.organiser }, file: 'picture.png', ifMatch: '1' },
});

/** Takes the seal away. */
export const removeSeal = endpoint({
  name: 'organisers.removeSeal',
  method: 'DELETE',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser }, ifMatch: '1' },
});

/** The seal, to look at. */
export const readSeal = endpoint({
  name: 'organisers.readSeal',
  method: 'GET',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  replies: { 200: bytes('image/png') },
  example: { params: { organiser: examples.organiser } },
});
