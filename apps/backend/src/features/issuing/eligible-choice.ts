import type { EntityManager } from 'typeorm';
import type { CertificateSource } from './certificate-source';
import { findEligible } from './eligible-sources';
import type { IssueConditions } from './issue-conditions';
import { findMissing, type MissingReason } from './missing-reasons';

/** Whom to issue to: those of a course or of all courses, or only those who are named. */
export interface Choice {
  readonly course: string | null;
  readonly except: readonly string[];
  /** Enrolments that get another certificate after a revocation. */
  readonly again: readonly string[];
  readonly only?: readonly string[];
  /** The open proposal that the choice comes from; whom another one names is left to that. */
  readonly proposal?: string;
}

/** Somebody who may be given a certificate, with what it would lack. */
export interface Candidate {
  readonly source: CertificateSource;
  readonly missing: readonly MissingReason[];
}

/** Everyone eligible whom the choice could be about, in the order of names, as they stand on the day. */
export async function findCandidates(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  { course, only }: Choice,
  conditions: IssueConditions,
): Promise<Candidate[]> {
  const sources = await findEligible(transaction, organisationId, day, {
    course,
    enrolments: only,
  });
  const missing = await findMissing(sources, conditions);
  return sources.map((source, index) => ({ source, missing: missing[index] ?? [] }));
}

interface ChosenSets {
  readonly except: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly proposal: string | undefined;
}

/** Whether the choice takes in the candidate: complete, not left out, in no other open proposal, and after a revocation only if that was said. */
function isChosen(
  { source: { enrolmentId, revokedBefore, proposalId }, missing }: Candidate,
  { except, again, proposal }: ChosenSets,
): boolean {
  return (
    missing.length === 0 &&
    !except.has(enrolmentId) &&
    (proposalId === null || proposalId === proposal) &&
    (!revokedBefore || again.has(enrolmentId))
  );
}

/** Those of the candidates whom the choice takes in. */
export function filterCandidates(
  candidates: readonly Candidate[],
  { except, again, proposal }: Choice,
): CertificateSource[] {
  const sets = { except: new Set(except), again: new Set(again), proposal };
  return candidates.filter((candidate) => isChosen(candidate, sets)).map(({ source }) => source);
}
