import { bytes, endpoint, json, multipart } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { organiser, organiserParams, signatoryText } from './organiser';
import { pictureErrors } from './pictures';

const signatoryParams = organiserParams.extend({ signatory: id });
const exampleSignatory = {
  name: { 'sr-Latn': 'Marija Ćirić', 'sr-Cyrl': 'Марија Ћирић' },
  role: { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
  validFrom: '2026-01-01',
  validTo: null,
};

/** Adds somebody who signs. The id is the client's. */
export const addSignatory = endpoint({
  name: 'organisers.addSignatory',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/signatories/:signatory',
  permission: 'organisation.manage',
  params: signatoryParams,
  printed: true,
  body: signatoryText,
  replies: { 200: json(organiser), 201: json(organiser) },
  errors: ['creation.differs'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.newSignatory },
    body: exampleSignatory,
  },
});

/** Changes somebody who signs, or ends the time. The version is the organiser's. Certificates issued before stay as they are. */
export const editSignatory = endpoint({
  name: 'organisers.editSignatory',
  method: 'PATCH',
  path: '/api/v1/organisers/:organiser/signatories/:signatory',
  permission: 'organisation.manage',
  params: signatoryParams,
  printed: true,
  body: signatoryText,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    body: exampleSignatory,
    ifMatch: '1',
  },
});

/** Sets the picture of a signature, as {@link setSeal}. */
export const setSignature = endpoint({
  name: 'organisers.setSignature',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: pictureErrors,
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    file: 'picture.png',
    ifMatch: '1',
  },
});

/** Takes the picture of a signature away. */
export const removeSignature = endpoint({
  name: 'organisers.removeSignature',
  method: 'DELETE',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    ifMatch: '1',
  },
});

/** The picture of a signature, to look at. */
export const readSignature = endpoint({
  name: 'organisers.readSignature',
  method: 'GET',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  replies: { 200: bytes('image/png') },
  example: { params: { organiser: examples.organiser, signatory: examples.signatory } },
});
