import { z } from 'zod';
import { issueConfirmation } from './certification';
import { bytes, endpoint, json, stream } from './endpoint';
import { examples } from './examples';
import {
  certificateDetail,
  effectiveRegisterStatus,
  registerLine,
  registerStatus,
  rendering,
  statusReason,
} from './register-lines';
import {
  id,
  inBothScripts,
  language,
  numberInRegister,
  page,
  pageSchema,
  paragraphs,
} from './values';

const year = z.coerce.number().int().min(2000).max(9999);

const certificateParams = z.object({ certificate: id });

/** One register. */
export const registerParams = z.object({ organiser: id, year });

/** Which certificates of the registers; all of them where nothing is said. */
export const registerChoice = z.object({
  batch: id.optional(),
  organiser: id.optional(),
  year: year.optional(),
  status: registerStatus.optional(),
  standing: effectiveRegisterStatus.optional(),
  search: z.string().max(120).optional(),
});

const statusChange = z.object({ reason: statusReason, note: paragraphs(500).default('') });

const refused = [
  'certification.status-final',
  'certification.not-ready',
  'certification.change-open',
  'certification.approval-required',
  'identity.name-missing',
] as const;

/** The registers that there are, the newest year first. Every number from 1 to `last` stands in it; `designation` is what it is called now. */
export const listRegisters = endpoint({
  name: 'register.listRegisters',
  method: 'GET',
  path: '/api/v1/registers',
  permission: 'register.read',
  replies: {
    200: json(
      z.object({
        items: z.array(
          z.object({
            organiser: z.object({ id, name: inBothScripts }),
            year: z.number().int(),
            designation: numberInRegister.shape.designation,
            last: z.number().int(),
          }),
        ),
      }),
    ),
  },
  example: {},
});

/** The register, the newest number first; found by name in either script, by number (`17`, `17/2026`) or by check code. */
export const listCertificates = endpoint({
  name: 'register.listCertificates',
  method: 'GET',
  path: '/api/v1/certificates',
  permission: 'register.read',
  query: page.extend({
    organiser: id.optional(),
    year: year.optional(),
    status: registerStatus.optional(),
    standing: effectiveRegisterStatus.optional(),
    rendering: rendering.optional(),
    search: z.string().max(120).optional(),
  }),
  replies: { 200: json(pageSchema(registerLine)) },
  example: { query: { search: 'стојановић' } },
});

/** The documents of a choice of the register, or of a batch, as a ZIP. A download that broke off goes on where it was. */
export const downloadDocuments = endpoint({
  name: 'register.downloadDocuments',
  method: 'GET',
  path: '/api/v1/certificates/documents',
  permission: 'register.read',
  freshProof: true,
  query: registerChoice,
  replies: { 200: stream('application/zip'), 206: stream('application/zip') },
  errors: ['certification.not-ready', 'certification.too-many-documents'],
  example: { query: { batch: examples.batch } },
});

/** Writes again to the holders of valid certificates, at most once in ten minutes to each; `count` is to how many. */
export const mailCertificates = endpoint({
  name: 'register.mailCertificates',
  method: 'POST',
  path: '/api/v1/certificates/mails',
  permission: 'certificate.issue',
  body: z.object({ certificates: z.array(id).min(1).max(500) }),
  replies: { 200: json(z.object({ count: z.number().int() })) },
  example: { body: { certificates: [examples.certificate] } },
});

/** One register as CSV for Excel: UTF-8 with a mark, semicolons, no cell that starts a formula. */
export const exportRegister = endpoint({
  name: 'register.exportRegister',
  method: 'GET',
  path: '/api/v1/registers/:organiser/:year/csv',
  permission: 'register.read',
  freshProof: true,
  params: registerParams,
  query: z.object({ language: language.default('sr-Latn') }),
  replies: { 200: stream('text/csv') },
  example: {
    params: { organiser: examples.organiser, year: String(examples.registerYear) },
    ofThisYear: true,
  },
});

/** One certificate with its history. */
export const readCertificate = endpoint({
  name: 'register.readCertificate',
  method: 'GET',
  path: '/api/v1/certificates/:certificate',
  permission: 'register.read',
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  example: { params: { certificate: examples.certificate } },
});

/** The document, the same bytes for ever. */
export const readCertificateDocument = endpoint({
  name: 'register.readCertificateDocument',
  method: 'GET',
  path: '/api/v1/certificates/:certificate/document',
  permission: 'register.read',
  params: certificateParams,
  replies: { 200: bytes('application/pdf') },
  errors: ['certification.not-ready', 'certification.document-erased'],
  example: { params: { certificate: examples.certificate } },
});

/** Revokes a valid certificate. Its document stays; the check page says revoked. Where a second administrator approves, it is proposed. */
export const revokeCertificate = endpoint({
  name: 'register.revokeCertificate',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/revoke',
  permission: 'certificate.issue',
  freshProof: true,
  params: certificateParams,
  body: statusChange,
  replies: { 200: json(certificateDetail) },
  errors: refused,
  example: {
    params: { certificate: examples.certificate },
    body: { reason: 'issued-in-error', note: 'Obuka nije završena.' },
  },
});

/** Annuls a certificate whose document could not be made. Its number stays in the register. */
export const annulCertificate = endpoint({
  name: 'register.annulCertificate',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/annul',
  permission: 'certificate.issue',
  freshProof: true,
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  errors: [
    'certification.status-final',
    'certification.not-failed',
    'certification.approval-required',
    'identity.name-missing',
  ],
  example: { params: { certificate: examples.failedCertificate } },
});

/** Tries again to make a document that could not be made. */
export const retryCertificate = endpoint({
  name: 'register.retryCertificate',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/retry',
  permission: 'certificate.issue',
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  errors: ['certification.status-final', 'certification.not-failed'],
  example: { params: { certificate: examples.failedCertificate } },
});

/** Issues a corrected certificate with a new number and the current name and data; the old one is superseded. */
export const replaceCertificate = endpoint({
  name: 'register.replaceCertificate',
  method: 'PUT',
  path: '/api/v1/certificates/:certificate/replacements/:replacement',
  permission: 'certificate.issue',
  freshProof: true,
  params: certificateParams.extend({ replacement: id }),
  query: issueConfirmation,
  body: statusChange,
  replies: { 200: json(certificateDetail), 201: json(certificateDetail) },
  errors: [
    ...refused,
    'certification.data-missing',
    'certification.credential-key-missing',
    'creation.differs',
  ],
  example: {
    params: { certificate: examples.certificate, replacement: examples.newCertificate },
    body: { reason: 'wrong-data', note: '' },
  },
});
