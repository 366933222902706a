/**
 * Why personal data are kept: one for each thing that the program does with them. The records of processing are listed by it.
 *
 * @example
 * const activity: ProcessingActivity = 'assessment';
 */
export type ProcessingActivity = (typeof processingActivities)[number];

/** Every {@link ProcessingActivity}, in the order in which they are read. */
export const processingActivities = [
  'account',
  'security',
  'joining',
  'guardian-consent',
  'workplace',
  'groups',
  'learning',
  'own-progress',
  'programmes',
  'runs',
  'reminders',
  'assessment',
  'marking',
  'accommodation',
  'corrections',
  'certificates',
  'renewal',
  'transcript',
  'files-on-request',
  'people-lists',
  'imports',
  'requests',
  'actions',
  'safeguarding',
  'authoring',
  'organisation-work',
  'delivery',
] as const;

/**
 * On what processing may rest, as the law lists it. Which one holds is for whoever is responsible; the program says what it was built for.
 *
 * @example
 * const ground: ProcessingGround = 'contract';
 */
export type ProcessingGround = (typeof processingGrounds)[number];

/** Every {@link ProcessingGround}. */
export const processingGrounds = [
  'consent',
  'contract',
  'legal-duty',
  'legitimate-interest',
] as const;

/**
 * How long something is kept.
 *
 * - `account`: until the person is erased.
 * - `organisation`: as long as the organisation is there; what names somebody goes with their account.
 * - `days`: so many days at most.
 * - `retention`: what is kept of somebody who is erased goes after the period that the organisation has set.
 */
export const keptKinds = ['account', 'organisation', 'days', 'retention'] as const;

/**
 * Why rows about a person are not among what they take along.
 *
 * - `secret`: it opens an account, a door or a seal, and would for whoever finds the file.
 * - `derived`: computed from what is in the file.
 * - `passing`: it carries something out, and is gone when that is done.
 * - `work`: done for the organisation, whose it is; that it was done is among the actions.
 * - `others`: it is about many people, or says what others did.
 * - `confidential`: written in confidence, or read by nobody but whom it was written for.
 * - `exam`: questions of assessments, which are drawn again.
 *
 * @example
 * const reason: LeftOutReason = 'derived';
 */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Every {@link LeftOutReason}. */
export const leftOutReasons = [
  'secret',
  'derived',
  'passing',
  'work',
  'others',
  'confidential',
  'exam',
] as const;

/**
 * How somebody asked an organisation for their data, who did not have it made in their account.
 *
 * @example
 * const ground: DataGround = 'letter';
 */
export type DataGround = (typeof dataGrounds)[number];

/** Every {@link DataGround}. */
export const dataGrounds = ['letter', 'mail', 'in-person', 'representative'] as const;
