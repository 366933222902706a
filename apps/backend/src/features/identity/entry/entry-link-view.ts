import type { entryLink } from '@svetionik/contracts/identity/entry-links';
import { entryLinkKind } from '@svetionik/contracts/identity/entry-links';
import { judgeLink } from '@svetionik/domain/people/entry-link';
import type { z } from 'zod';
import type { EntryLinkRow } from './entry-links.queries';

export type EntryLink = z.output<typeof entryLink>;

export function describeEntryLink(row: EntryLinkRow, now: Date): EntryLink {
  const { kind, lastEnteredAt, endsAt, closedAt, madeAt, ...rest } = row;
  return {
    ...rest,
    kind: entryLinkKind.parse(kind),
    lastEnteredAt: lastEnteredAt?.toISOString() ?? null,
    endsAt: endsAt.toISOString(),
    closed: closedAt !== null,
    state: judgeLink(row, now),
    madeAt: madeAt.toISOString(),
  };
}
