/**
 * Every expected failure, by its stable code, with the HTTP status it is answered with.
 * The frontend translates the code; the code never changes its meaning.
 */
export const problems = {
  'request.invalid': 400,
  'request.cursor-invalid': 400,
  'request.unreadable': 400,
  'request.too-large': 413,
  'request.address-too-long': 414,
  'request.unsupported-media-type': 415,
  'request.origin-refused': 403,
  'request.host-refused': 421,
  'request.too-many': 429,
  'request.precondition-required': 428,
  'access.sign-in-required': 401,
  'access.forbidden': 403,
  'access.not-found': 404,
  'edit.conflict': 412,
  'creation.differs': 409,
  'server.unavailable': 503,
  'server.failed': 500,
  'text.personal-number': 422,
  'text.identifier': 422,
  'text.unprintable': 422,
  'identity.sign-in-failed': 401,
  'identity.link-invalid': 410,
  'identity.password-weak': 422,
  'identity.password-wrong': 422,
  'identity.name-unacceptable': 422,
  'identity.name-missing': 409,
  'identity.role-last-administrator': 409,
  'upload.not-a-picture': 422,
  'upload.picture-too-large': 422,
  'upload.media-unplayable': 422,
  'upload.type-refused': 422,
  'upload.empty': 422,
  'upload.too-many': 409,
  'organisations.signing-key-unknown': 422,
  'learning.name-unconfirmed': 409,
  'learning.not-enrolled': 404,
  'learning.not-offered': 409,
  'learning.course-withdrawn': 409,
  'learning.block-unknown': 422,
  'learning.response-invalid': 422,
  'learning.attempts-left': 409,
  'learning.attempt-under-way': 409,
  'learning.already-passed': 409,
  'assessment.modules-incomplete': 409,
  'assessment.entry-test-first': 409,
  'assessment.entry-test-past': 409,
  'assessment.attempt-open': 409,
  'assessment.attempt-over': 409,
  'assessment.attempts-used-up': 409,
  'assessment.wait': 409,
  'assessment.not-yet': 409,
  'assessment.closed': 409,
  'assessment.taken-over': 409,
  'assessment.response-invalid': 422,
  'assessment.answer-late': 409,
  'assessment.item-left': 409,
  'assessment.in-break': 409,
  'assessment.no-break': 409,
  'assessment.outage-refused': 422,
  'assessment.outage-touches-nobody': 409,
  'marking.taken': 409,
  'marking.incomplete': 422,
  'marking.declined': 409,
  'marking.unchangeable': 409,
  'regrade.no-correction': 409,
  'regrade.not-previewed': 409,
  'offer.changed': 409,
  'authoring.not-publishable': 422,
  'authoring.reference-unknown': 422,
  'authoring.address-taken': 409,
  'authoring.import-not-ready': 409,
  'panel.nothing-to-judge': 422,
  'panel.incomplete': 422,
  'panel.stage-over': 409,
  'panel.too-few-handed-in': 409,
  'certification.not-eligible': 409,
  'certification.data-missing': 422,
  'certification.already-issued': 409,
  'certification.selection-changed': 409,
  'certification.course-unknown': 422,
  'certification.profile-unknown': 422,
  'certification.unprintable': 422,
  'certification.approval-required': 409,
  'certification.credential-key-missing': 409,
  'certification.approver-missing': 409,
  'certification.own-proposal': 409,
  'certification.proposal-decided': 409,
  'certification.change-open': 409,
  'certification.accreditation-decided': 409,
  'certification.not-ready': 409,
  'certification.template-unknown': 422,
  'certification.template-unfit': 422,
  'certification.too-many-documents': 422,
  'certification.document-erased': 410,
  'certification.entry-retired': 410,
  'certification.not-failed': 409,
  'certification.status-final': 409,
  'certification.name-tries-used-up': 429,
  'certification.nothing-to-renew': 409,
  'certification.renewal-not-open': 409,
  'certification.renewal-course-missing': 409,
  'credentials.not-signed': 503,
  'receipts.not-signed': 503,
  'licence.rule-unknown': 422,
  'training.in-future': 422,
  'training.too-many': 409,
  'training.confirmed': 409,
  'training.own': 409,
  'privacy.own-account': 409,
  'privacy.address-differs': 422,
  'privacy.asked-in-future': 422,
  'privacy.request-waiting': 409,
  'privacy.request-decided': 409,
  'reporting.too-few-people': 409,
  'reporting.too-few-new': 409,
  'reporting.computing': 409,
} as const satisfies Readonly<Record<string, number>>;

/** A stable code of an expected failure. */
export type ProblemCode = keyof typeof problems;

/** One thing wrong with a request: where (a JSON path) and what, for a developer to read. */
export interface FieldProblem {
  readonly path: string;
  readonly reason: string;
}

/**
 * The body of a failed reply, after RFC 9457 (application/problem+json).
 * `details` holds what the message needs (a time, a count); `current` the stored version after a lost race.
 */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly fields?: readonly FieldProblem[];
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly current?: unknown;
}
