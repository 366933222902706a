import { signingObstacle, type SigningStatus } from '../certificates/signing-status';

/**
 * How a mail server answered: it took the mail, refused it, refused the sign-in, was not reached in time, or no encrypted
 * connection came about.
 *
 * @example
 * mailOutcomes.includes('refused'); // true
 */
export const mailOutcomes = [
  'accepted',
  'refused',
  'sign-in-refused',
  'unreachable',
  'not-encrypted',
] as const;

/** One of {@link mailOutcomes}. @example const said: MailOutcome = 'unreachable'; */
export type MailOutcome = (typeof mailOutcomes)[number];

/** The steps in the order in which they are best done. @example setupStepNames[0]; // 'organiser' */
export const setupStepNames = [
  'organiser',
  'signatory',
  'key',
  'mail',
  'contacts',
  'course',
] as const;

/** One of {@link setupStepNames}. @example const first: SetupStepName = 'organiser'; */
export type SetupStepName = (typeof setupStepNames)[number];

/**
 * Why a step is done or open. `local`: on an installation that nobody reaches from elsewhere it needs nobody.
 *
 * @example
 * setupReasons.includes('unnamed'); // true
 */
export const setupReasons = [
  'ready',
  'local',
  'missing',
  'incomplete',
  'unnamed',
  'unusable',
  'certificate-missing',
  'certificate-not-yet-valid',
  'certificate-expired',
  'refused',
  'sign-in-refused',
  'unreachable',
  'not-encrypted',
] as const;

/** One of {@link setupReasons}. @example const why: SetupReason = 'unnamed'; */
export type SetupReason = (typeof setupReasons)[number];

/** A step and how it stands. @example const step: SetupStep = { name: 'mail', done: false, reason: 'missing' }; */
export interface SetupStep {
  readonly name: SetupStepName;
  readonly done: boolean;
  readonly reason: SetupReason;
}

/** What there is of the organiser in whose name is issued. @example const found: OrganiserFacts | undefined = undefined; */
export interface OrganiserFacts {
  /** Name and place are written in both scripts. */
  readonly written: boolean;
  /** Of those who sign today. */
  readonly signatory: 'signs' | 'unnamed' | 'missing';
  /** How its certificate for documents stands; null where it wants none. */
  readonly certificate: SigningStatus | null;
}

/** What there is. @example setupSteps({ local: true, organiser: undefined, credentialKey: 'ready', mail: undefined, contactsSaved: false, courses: 1 }); */
export interface SetupFacts {
  /** Nobody reaches the installation from elsewhere. */
  readonly local: boolean;
  readonly organiser: OrganiserFacts | undefined;
  /** The key that signs its credentials; `unusable`: a file is there that cannot be read. */
  readonly credentialKey: 'ready' | 'unusable' | 'missing';
  /** What the mail server that is used now said last; undefined where it was not asked. */
  readonly mail: MailOutcome | undefined;
  /** Somebody has saved the list of help contacts. */
  readonly contactsSaved: boolean;
  /** How many courses can be joined. */
  readonly courses: number;
}

/**
 * How far an installation is set up, step by step, from nothing but what there is.
 *
 * @example
 * setupSteps({ local: false, organiser: undefined, credentialKey: 'missing', mail: undefined, contactsSaved: false, courses: 0 });
 * // six open steps, each `missing`
 */
export function setupSteps(found: SetupFacts): readonly SetupStep[] {
  const reasons: Readonly<Record<SetupStepName, SetupReason>> = {
    organiser: organiserReason(found.organiser),
    signatory: signatoryReason(found.organiser),
    key: keyReason(found),
    mail: mailReason(found),
    contacts: found.local ? 'local' : found.contactsSaved ? 'ready' : 'missing',
    course: found.courses > 0 ? 'ready' : 'missing',
  };
  return setupStepNames.map((name) => {
    const reason = reasons[name];
    return { name, done: reason === 'ready' || reason === 'local', reason };
  });
}

function organiserReason(organiser: OrganiserFacts | undefined): SetupReason {
  if (organiser === undefined) return 'missing';
  return organiser.written ? 'ready' : 'incomplete';
}

function signatoryReason(organiser: OrganiserFacts | undefined): SetupReason {
  if (organiser === undefined) return 'missing';
  return organiser.signatory === 'signs' ? 'ready' : organiser.signatory;
}

function keyReason({ organiser, credentialKey }: SetupFacts): SetupReason {
  const certificate = organiser?.certificate ?? null;
  const obstacle = certificate === null ? undefined : signingObstacle(certificate);
  if (obstacle !== undefined) return `certificate-${obstacle}`;
  return credentialKey;
}

function mailReason({ local, mail }: SetupFacts): SetupReason {
  if (local) return 'local';
  if (mail === undefined) return 'missing';
  return mail === 'accepted' ? 'ready' : mail;
}
