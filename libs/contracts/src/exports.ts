import { z } from 'zod';
import { reportChoice } from './authority-reports';
import { endpoint, json, stream } from './endpoint';
import { examples } from './examples';
import { registerChoice, registerParams } from './register';
import { day, id, inBothScripts, instant, language, page, pageSchema } from './values';

/**
 * What is to be made.
 *
 * - `register-book`: the register of an organiser and year, every number from the first to the last.
 * - `delivery`: who took part in a run, by a template.
 * - `print-file`: certificates of a choice of the register, or of a batch, on one pile of pages. It carries no signature.
 */
export const exportRequest = z.discriminatedUnion('kind', [
  registerParams.extend({ kind: z.literal('register-book'), language }),
  reportChoice.extend({ kind: z.literal('delivery') }),
  registerChoice.extend({ kind: z.literal('print-file') }),
]);

/** A document that is made on request, and how far it is. It is removed at `removedAt`. */
export const exportedDocument = z.object({
  id,
  kind: z.enum(['register-book', 'delivery', 'print-file']),
  /** Whose register it is, or of which course the list; a pile of certificates is of many. */
  about: inBothScripts.nullable(),
  /** What a book or a list is of: the days of a year, or those on which assessments ended, both included. */
  days: z.object({ from: day, to: day }).nullable(),
  language: language.nullable(),
  /** How many certificates a pile holds. */
  certificates: z.number().int().nullable(),
  askedAt: instant,
  removedAt: instant,
  state: z.enum(['waiting', 'ready', 'failed']),
  /** Its length, once it is there. */
  bytes: z.number().int().nullable(),
});

const exportParams = z.object({ export: id });

/** Asks for a document. The id is the client's. */
export const askForExport = endpoint({
  name: 'exports.askForExport',
  method: 'PUT',
  path: '/api/v1/exports/:export',
  permission: 'register.read',
  freshProof: true,
  owned: false,
  params: exportParams,
  body: exportRequest,
  replies: { 200: json(exportedDocument), 201: json(exportedDocument) },
  errors: [
    'creation.differs',
    'certification.not-ready',
    'certification.too-many-documents',
    'certification.template-unknown',
  ],
  example: {
    params: { export: examples.newExport },
    body: {
      kind: 'register-book',
      organiser: examples.organiser,
      year: examples.registerYear,
      language: 'sr-Cyrl',
    },
    ofThisYear: true,
  },
});

/** What who is signed in has asked for and is still there, the last first. */
export const listExports = endpoint({
  name: 'exports.listExports',
  method: 'GET',
  path: '/api/v1/exports',
  permission: 'register.read',
  query: page,
  replies: { 200: json(pageSchema(exportedDocument)) },
  example: {},
});

/** How far a document is. */
export const readExport = endpoint({
  name: 'exports.readExport',
  method: 'GET',
  path: '/api/v1/exports/:export',
  permission: 'register.read',
  params: exportParams,
  replies: { 200: json(exportedDocument) },
  example: { params: { export: examples.export } },
});

/** The document. A download that broke off goes on where it was. */
export const downloadExport = endpoint({
  name: 'exports.downloadExport',
  method: 'GET',
  path: '/api/v1/exports/:export/document',
  permission: 'register.read',
  freshProof: true,
  params: exportParams,
  replies: { 200: stream('application/pdf'), 206: stream('application/pdf') },
  errors: ['certification.not-ready'],
  example: { params: { export: examples.export } },
});
