import type { exportedDocument } from '@svetionik/contracts/exports';
import type { z } from 'zod';
import type { ExportRow, RegisterRequest } from './exports.queries';
import { computeRemoval } from './exports-sweeper.worker';

type Exported = z.output<typeof exportedDocument>;

/** A document as whoever asked for it is told of it: several of a kind are told apart by what they are about. */
export function describeExport({
  id,
  request,
  about,
  certificates,
  askedAt,
  state,
  bytes,
}: ExportRow<RegisterRequest>): Exported {
  const contents = {
    about,
    ...spanOf(request),
    certificates: request.kind === 'print-file' ? certificates : null,
  };
  return {
    id,
    kind: request.kind,
    ...contents,
    askedAt: askedAt.toISOString(),
    removedAt: computeRemoval(askedAt).toISOString(),
    state,
    bytes,
  };
}

function spanOf(request: RegisterRequest): Pick<Exported, 'days' | 'language'> {
  switch (request.kind) {
    case 'register-book':
      return {
        days: { from: `${request.year}-01-01`, to: `${request.year}-12-31` },
        language: request.language,
      };
    case 'delivery':
      return { days: { from: request.from, to: request.to }, language: request.script };
    case 'print-file':
      return { days: null, language: null };
  }
}
