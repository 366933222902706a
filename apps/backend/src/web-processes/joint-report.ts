import { healthState, type HealthState } from '@svetionik/contracts/health';
import { z } from 'zod';
import type { ReportedHealth } from '../platform/health/health-pages';

const report = z.object({
  findings: z.array(z.object({ name: z.string(), state: healthState })),
});

const worse: readonly HealthState[] = ['ok', 'warning', 'failing'];

/** What several processes found, as one: each check is as it is where it is worst. A process that says nothing fails. */
export function joinReports(answers: readonly unknown[]): ReportedHealth {
  const reports = answers.flatMap((answer) => report.safeParse(answer).data ?? []);
  const found = new Map<string, HealthState>();
  const note = (name: string, state: HealthState): void =>
    void found.set(name, worst([state, found.get(name) ?? 'ok']));
  for (const { findings } of reports) for (const { name, state } of findings) note(name, state);
  if (reports.length === 0 || reports.length < answers.length) note('processes', 'failing');
  const findings = [...found]
    .map(([name, state]) => ({ name, state }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return { state: worst(found.values()), findings };
}

function worst(states: Iterable<HealthState>): HealthState {
  return [...states].reduce(
    (most, state) => (worse.indexOf(state) > worse.indexOf(most) ? state : most),
    'ok',
  );
}
