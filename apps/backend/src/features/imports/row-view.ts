import { importedRow } from '@svetionik/contracts/imports';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { type ComparedMember, findComparedMembers } from '../identity';
import { findEarlierWorkplaces } from '../institutions';
import type { ImportedRow } from './imported-rows.queries';

type Row = z.output<typeof importedRow>;
type Known = Row['resembles'][number];

const { verdict, decision, outcome, undone } = importedRow.shape;

/** Rows with the members that they name or resemble, found by two statements for all of them. */
export async function describeRows(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly ImportedRow[],
): Promise<Row[]> {
  const known = await findKnown(transaction, organisationId, rows);
  return rows.map((row) => describeRow(row, known));
}

/** As {@link describeRows}, of one. */
export async function describeOneRow(
  transaction: EntityManager,
  organisationId: string,
  row: ImportedRow,
): Promise<Row> {
  return describeRow(row, await findKnown(transaction, organisationId, [row]));
}

async function findKnown(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly ImportedRow[],
): Promise<ReadonlyMap<string, Known>> {
  const ids = rows.flatMap(({ personId, resembles }) => [personId ?? [], resembles].flat());
  const people = [...new Set(ids)];
  const members = await findComparedMembers(transaction, organisationId, people);
  const workplaces = await findEarlierWorkplaces(transaction, organisationId, people);
  const written = new Map(workplaces.map((each) => [each.personId, each.written]));
  return new Map(
    members.map((member) => [member.id, describeMember(member, written.get(member.id))]),
  );
}

function describeMember(
  { id, email, latin, cyrillic }: ComparedMember,
  institution: string | undefined,
): Known {
  return { id, email, name: { latin, cyrillic }, institution: institution ?? null };
}

function describeRow(row: ImportedRow, known: ReadonlyMap<string, Known>): Row {
  const { number, latin, cyrillic, email, job, training, institution, namesDiffer } = row;
  return {
    number,
    verdict: verdict.parse(row.verdict),
    name: { latin, cyrillic },
    email,
    job,
    institution:
      institution === null ? null : { written: institution, known: row.institutionKnown === true },
    training,
    refusals: [...(row.refusals ?? [])],
    member: known.get(row.personId ?? '') ?? null,
    differences: [...(row.differences ?? [])],
    namesDiffer,
    resembles: row.resembles.flatMap((id) => known.get(id) ?? []),
    decision: decision.parse(row.decision),
    outcome: outcome.parse(row.outcome),
    undone: undone.parse(row.undone),
  };
}
