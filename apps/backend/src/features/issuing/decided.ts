import { readPersonName } from '../identity';

/** Who proposed something and who decided about it, as a row names them. */
export interface DecidedRow {
  readonly proposedBy: string;
  readonly proposerLatin: string | null;
  readonly proposerCyrillic: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly deciderLatin: string | null;
  readonly deciderCyrillic: string | null;
  readonly decidedAt: Date | null;
}

/** The same, as everybody reads it who may decide. */
export function describeDecided(row: DecidedRow) {
  const { proposedBy, proposedAt, decidedBy, decidedAt } = row;
  const proposer = { nameLatin: row.proposerLatin, nameCyrillic: row.proposerCyrillic };
  const decider = { nameLatin: row.deciderLatin, nameCyrillic: row.deciderCyrillic };
  return {
    proposedBy: { id: proposedBy, name: readPersonName(proposer) },
    proposedAt: proposedAt.toISOString(),
    decidedBy: decidedBy === null ? null : { id: decidedBy, name: readPersonName(decider) },
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
