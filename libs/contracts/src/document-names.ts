import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { grammaticalForm, personName } from './identity/account';
import { id, inBothScripts, script } from './values';

/** The name for one document, as its person sees it. Nobody else reads it but who issues the document. */
export const documentName = z.object({
  course: inBothScripts,
  /** Whether `course` is the title of a whole programme. */
  programme: z.boolean(),
  organiser: inBothScripts,
  /** What was stated for this document. */
  stated: personName.nullable(),
  /** What was last stated for another document, in this organisation. */
  earlier: personName.nullable(),
  /** The name that they are called by. */
  called: personName.nullable(),
  /** Whether documents bear that name, where nothing else is stated. */
  printed: z.boolean(),
  form: grammaticalForm,
  script,
});

const params = z.object({ enrolment: id });

/** What the document of a passed course of one's own will bear, or that of a programme, by the `document` of one's own programme. */
export const readDocumentName = endpoint({
  name: 'documentNames.readDocumentName',
  method: 'GET',
  path: '/api/v1/account/document-names/:enrolment',
  permission: 'account',
  params,
  replies: { 200: json(documentName) },
  errors: ['certification.name-not-asked'],
  example: { params: { enrolment: examples.passedEnrolment } },
});

/**
 * States the name that the document of a passed course or a completed programme is to bear, in both scripts, for that document alone: the name of the account
 * stays as it is. A document that was issued before stays as it is; a corrected one bears the name.
 */
export const stateDocumentName = endpoint({
  name: 'documentNames.stateDocumentName',
  method: 'PUT',
  path: '/api/v1/account/document-names/:enrolment',
  permission: 'account',
  printed: true,
  params,
  body: personName.extend({ form: grammaticalForm, script }),
  replies: { 200: json(documentName) },
  errors: ['certification.name-not-asked', 'identity.name-unacceptable'],
  example: {
    params: { enrolment: examples.passedEnrolment },
    body: {
      latin: 'Jelena Stojanović',
      cyrillic: 'Јелена Стојановић',
      form: 'feminine',
      script: 'sr-Latn',
    },
  },
});
