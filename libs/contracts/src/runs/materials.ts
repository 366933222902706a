import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { z } from 'zod';
import { bytes, endpoint, json, multipart, noContent } from '../endpoint';
import { examples } from '../examples';
import { id, line, webAddress } from '../values';

/** Something that the people of a run are given besides the course: a link, which has an `address`, or a file, whose `title` is its name. */
export const runMaterial = z.object({
  id,
  title: z.string(),
  address: z.string().nullable(),
  file: z.object({ mediaType: z.string(), bytes: z.number().int() }).nullable(),
});

const ofRun = z.object({ run: id });
const ofMaterial = z.object({ run: id, material: id });

/** What the people of a run are given besides the course, as it was added. A trainer reads that of a run that they lead. */
export const listMaterials = endpoint({
  name: 'runs.listMaterials',
  method: 'GET',
  path: '/api/v1/runs/:run/materials',
  permission: 'run.read',
  params: ofRun,
  replies: { 200: json(z.object({ items: z.array(runMaterial) })) },
  example: { params: { run: examples.run } },
});

/**
 * Gives the people of a run a link, as whoever manages or leads it may. The id is the client’s: sent again it is the same one. A run has at
 * most 30 links and files.
 */
export const addLink = endpoint({
  name: 'runs.addLink',
  method: 'PUT',
  path: '/api/v1/runs/:run/materials/:material',
  permission: 'run.read',
  params: ofMaterial,
  body: z.object({ title: line(200), address: webAddress(500) }),
  replies: { 200: json(runMaterial), 201: json(runMaterial) },
  errors: ['creation.differs', 'run.too-many-materials'],
  example: {
    params: { run: examples.run, material: examples.newRunMaterial },
    body: { title: 'Snimak prvog susreta', address: 'https://primer.rs/snimak' },
  },
});

/**
 * Gives the people of a run a file: up to 10 MB, told by its content (PDF, DOCX, ODT, text, JPEG, PNG). Pictures are encoded anew, without
 * metadata. A file that is there already is the same one.
 */
export const addFile = endpoint({
  name: 'runs.addFile',
  method: 'POST',
  path: '/api/v1/runs/:run/materials',
  permission: 'run.read',
  params: ofRun,
  body: multipart('file', fileSizeLimit),
  replies: { 200: json(runMaterial), 201: json(runMaterial) },
  errors: [
    'request.too-large',
    'upload.empty',
    'upload.type-refused',
    'upload.not-a-picture',
    'upload.picture-too-large',
    'text.personal-number',
    'run.too-many-materials',
  ],
  example: { params: { run: examples.run }, file: 'note.txt' },
});

/** Takes a link or a file away from the people of a run. */
export const removeMaterial = endpoint({
  name: 'runs.removeMaterial',
  method: 'DELETE',
  path: '/api/v1/runs/:run/materials/:material',
  permission: 'run.read',
  params: ofMaterial,
  replies: { 204: noContent },
  example: { params: { run: examples.run, material: examples.runMaterial } },
});

/** A file of a run, for whoever is on it, leads it or manages runs. */
export const readMaterialFile = endpoint({
  name: 'runs.readMaterialFile',
  method: 'GET',
  path: '/api/v1/runs/:run/materials/:material/file',
  permission: 'account',
  params: ofMaterial,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { run: examples.run, material: examples.runFile } },
});
