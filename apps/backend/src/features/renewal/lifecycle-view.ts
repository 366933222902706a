import type { certificateLife, dueRenewal } from '@svetionik/contracts/renewals';
import { findPhase } from '@svetionik/domain/certificates/lifecycle/renewal';
import {
  buildTimeline,
  type TimelineEntry,
} from '@svetionik/domain/certificates/lifecycle/timeline';
import type { z } from 'zod';
import { sentenceOfLaw } from './law-sentence';
import { readLifecycle, type LifecycleRow } from './lifecycles.queries';

type CertificateLifecycle = z.output<typeof certificateLife>;
type DueRenewal = z.output<typeof dueRenewal>;

export function describeLifecycle(row: LifecycleRow, today: string): CertificateLifecycle {
  const life = readLifecycle(row);
  const { course, renewal, leaves, changes } = row;
  const events = [
    { kind: 'issued', day: row.issuedOn } as const,
    ...row.events.filter(({ kind }) => kind !== 'issued'),
  ];
  const material =
    row.kind === 'participation'
      ? { events }
      : { events, certifiedOn: row.certifiedOn, leaves, changes, ...(life && { life }) };
  return {
    today,
    until: life?.until ?? null,
    window: life?.window ?? null,
    phase: life === undefined || row.status !== 'valid' ? null : findPhase(today, life),
    course,
    renewal: describeRenewal(renewal),
    entries: buildTimeline(material).map((entry) => describeEntry(entry, row)),
  };
}

function describeEntry(
  { kind, day, of }: TimelineEntry,
  { leaves, changes }: LifecycleRow,
): CertificateLifecycle['entries'][number] {
  const leave = kind === 'leave' && of !== undefined ? leaves[of] : undefined;
  const change = kind === 'law-changed' && of !== undefined ? changes[of] : undefined;
  return {
    kind,
    day,
    to: leave?.to ?? change?.renewBy ?? null,
    leave: leave?.id ?? null,
    law: change === undefined ? null : sentenceOfLaw(change),
  };
}

/** Undefined where it cannot be renewed yet, or was already. */
export function describeDue(row: LifecycleRow, today: string): DueRenewal | undefined {
  const life = readLifecycle(row);
  const phase = life === undefined ? 'valid' : findPhase(today, life);
  if (life === undefined || phase === 'valid' || row.renewal?.passed === true) return undefined;
  return {
    certificate: row.id,
    title: row.title,
    until: life.until,
    to: life.window.to,
    phase,
    course: row.course,
    renewal: describeRenewal(row.renewal),
  };
}

function describeRenewal(renewal: LifecycleRow['renewal']): DueRenewal['renewal'] {
  if (renewal === null) return null;
  const { handedInAt, ...rest } = renewal;
  return { ...rest, handedInAt: handedInAt === null ? null : new Date(handedInAt).toISOString() };
}
