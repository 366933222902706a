import { factGrades } from '@svetionik/domain/content/fact-grade';
import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import {
  contentId,
  day,
  fileReference,
  hash,
  inBothScripts,
  pageQuery,
  pageSchema,
} from './values';

const tenMegabytes = 10_000_000;

/** An uploaded picture: what a picture block refers to. Width and height in pixels. */
export const uploadedPicture = z.object({
  file: fileReference,
  width: z.number().int(),
  height: z.number().int(),
});

/** A dated fact that statements may rest on, in its newest version. */
export const datedFact = z.object({
  key: contentId,
  statement: inBothScripts,
  source: z.string(),
  place: z.string().nullable(),
  address: z.string().nullable(),
  checkedOn: day,
  checkBy: day,
  grade: z.enum(factGrades),
});

/** Takes in a picture: JPEG, PNG or WebP up to 10 MB and 40 million pixels. It is re-encoded, without metadata. */
export const uploadPicture = endpoint({
  name: 'uploads.uploadPicture',
  method: 'POST',
  path: '/api/v1/authoring/pictures',
  permission: 'course.author',
  body: multipart('picture', tenMegabytes),
  replies: { 201: json(uploadedPicture) },
  errors: [
    'upload.type-refused',
    'upload.not-a-picture',
    'upload.picture-too-large',
    'request.too-large',
  ],
  example: { file: 'picture.png' },
});

/** Takes in a file to take along: PDF, or text in UTF-8, up to 10 MB. */
export const uploadFile = endpoint({
  name: 'uploads.uploadFile',
  method: 'POST',
  path: '/api/v1/authoring/files',
  permission: 'course.author',
  body: multipart('file', tenMegabytes),
  replies: { 201: json(z.object({ file: fileReference })) },
  errors: ['upload.type-refused', 'request.too-large', 'text.personal-number'],
  example: { file: 'note.txt' },
});

/** An uploaded film or recording: `seconds` is its length, rounded up; `sound`: whether it is heard. */
export const uploadedMedia = z.object({
  file: fileReference,
  seconds: z.number().int(),
  sound: z.boolean(),
});

/**
 * Takes in a film or a recording, up to 10 MB: WebM, MP4 (H.264, AV1, VP9 with AAC or Opus) or MP3, as far as browsers play it and it
 * says how long it is.
 */
export const uploadMedia = endpoint({
  name: 'uploads.uploadMedia',
  method: 'POST',
  path: '/api/v1/authoring/media',
  permission: 'course.author',
  body: multipart('media', tenMegabytes),
  replies: { 201: json(uploadedMedia) },
  errors: ['upload.type-refused', 'upload.media-unplayable', 'request.too-large'],
  example: { file: 'silence.mp3' },
});

/** A picture or file of a draft, by the hash of its bytes; a part of it where a player asks for a range. */
export const readUpload = endpoint({
  name: 'uploads.readUpload',
  method: 'GET',
  path: '/api/v1/authoring/files/:hash',
  permission: 'course.review',
  params: z.object({ hash }),
  replies: { 200: bytes('application/octet-stream'), 206: bytes('application/octet-stream') },
  example: { params: { hash: examples.uploadHash } },
});

/** The dated facts, by key. */
export const listFacts = endpoint({
  name: 'uploads.listFacts',
  method: 'GET',
  path: '/api/v1/authoring/facts',
  permission: 'course.author',
  query: pageQuery(contentId),
  replies: { 200: json(pageSchema(datedFact)) },
  example: {},
});
