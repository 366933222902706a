import type { proposal, proposedPerson } from '@svetionik/contracts/proposals';
import type { z } from 'zod';
import { readPersonName } from '../../identity';
import { profileToCome } from '../certificate-draft';
import type { CertificateSource } from '../certificate-source';
import { describeDecided } from '../decided';
import type { Candidate } from '../eligible-choice';
import type { ProposalRow, ProposedRow } from './proposals.queries';

export function describeProposal(row: ProposalRow): z.output<typeof proposal> {
  const { id, state, enrolments, reason } = row;
  return { id, state, size: enrolments.length, ...describeDecided(row), reason };
}

/** Those whom a proposal names, each as they stand now. */
export function describePeople(
  people: readonly ProposedRow[],
  candidates: readonly Candidate[],
  chosen: readonly CertificateSource[],
): z.output<typeof proposedPerson>[] {
  const byEnrolment = new Map(
    candidates.map((candidate) => [candidate.source.enrolmentId, candidate]),
  );
  const chosenIds = new Set(chosen.map(({ enrolmentId }) => enrolmentId));
  return people.map((person) =>
    describeProposed(person, byEnrolment.get(person.enrolment), chosenIds.has(person.enrolment)),
  );
}

/** Somebody whom a proposal names, as they stand now; without a candidate nothing is left to issue. */
function describeProposed(
  row: ProposedRow,
  candidate: Candidate | undefined,
  chosen: boolean,
): z.output<typeof proposedPerson> {
  return {
    enrolment: row.enrolment,
    name: readPersonName(row),
    course: row.course,
    standing: chosen
      ? 'complete'
      : candidate !== undefined && candidate.missing.length > 0
        ? 'incomplete'
        : 'gone',
    missing: [...(candidate?.missing ?? [])],
    ...(candidate === undefined ? { profile: null, gap: null } : profileToCome(candidate.source)),
  };
}
