import type { AuditedAction } from '../audit/actions';

/**
 * Actions by which somebody reads or takes the data of one person, alone or in a list that is taken along, as that person is told of them. Pages are told of by who opened them and
 * in which role; what a marker opens is left out, because nobody is told who marks.
 *
 * @example
 * readings.includes('certification.readDocument'); // true
 */
export const readings = [
  'assessment.readAccommodation',
  'assessment.readOriginal',
  'assessment.readTimeline',
  'certification.readCertificate',
  'certification.readCredential',
  'certification.readDocument',
  'certification.readDocumentName',
  'certification.readEvidence',
  'certification.readLife',
  'people.tookAlong',
  'privacy.downloadPersonData',
  'privacy.orderPersonData',
  'privacy.previewErasure',
  'runs.tookAlong',
] as const satisfies readonly AuditedAction[];
