import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { fileReference, hash, id } from './values';

/** A file that was handed in, as its learner sees it. `name` is the learner's own, which nobody else is told. */
export const answerFile = fileReference.extend({ name: z.string() });

const attempt = z.object({ attempt: id });

/**
 * Takes in a file for a question of an attempt under way: up to 10 MB, told by its content, of a type that the question asks for.
 * It counts once an answer names its hash. The same file again is the same file. Pictures are encoded anew, without metadata.
 */
export const uploadAnswerFile = endpoint({
  name: 'attachments.uploadAnswerFile',
  method: 'POST',
  path: '/api/v1/attempts/:attempt/items/:position/files',
  permission: 'course.take',
  params: attempt.extend({ position: z.coerce.number().int().min(1).max(500) }),
  body: multipart('file', fileSizeLimit),
  replies: { 201: json(answerFile) },
  errors: [
    'request.too-large',
    'upload.empty',
    'upload.type-refused',
    'upload.not-a-picture',
    'upload.picture-too-large',
    'upload.too-many',
    'text.personal-number',
    'learning.course-withdrawn',
    'assessment.attempt-over',
    'assessment.answer-late',
    'assessment.item-left',
    'assessment.in-break',
    'assessment.response-invalid',
  ],
  example: { params: { attempt: examples.fileAttempt, position: '1' }, file: 'note.txt' },
  exampleAs: 'trainer',
});

/** A file that the one who asks has handed in, to keep. */
export const readAnswerFile = endpoint({
  name: 'attachments.readAnswerFile',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/files/:hash',
  permission: 'course.take',
  params: attempt.extend({ hash }),
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { attempt: examples.fileAttempt, hash: examples.answerFileHash } },
  exampleAs: 'trainer',
});

/** What markers see of a file of an answer that the one who asks has taken, by its place in the answer: of a document its copy, never the document. */
export const readMarkedFile = endpoint({
  name: 'attachments.readMarkedFile',
  method: 'GET',
  path: '/api/v1/marking/tasks/:task/files/:place',
  permission: 'attempt.mark',
  params: z.object({ task: id, place: z.coerce.number().int().min(1).max(9) }),
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { task: examples.fileTask, place: '1' } },
});
