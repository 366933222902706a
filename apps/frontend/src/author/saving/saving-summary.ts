import type { Saving } from '@svetionik/ui/feedback/saved-state';

const worst = ['failed', 'waiting', 'saving', 'saved'] as const satisfies readonly Saving['kind'][];

/** The state of several units in one: the worst of them, and of what is saved the latest. */
export function summarise(states: readonly (Saving | undefined)[]): Saving | undefined {
  const known = states.flatMap((state) => state ?? []);
  const kind = worst.find((candidate) => known.some((state) => state.kind === candidate));
  const alike = known.filter((state) => state.kind === kind);
  return alike.reduce<Saving | undefined>(
    (latest, state) => (latest !== undefined && timeOf(latest) >= timeOf(state) ? latest : state),
    undefined,
  );
}

function timeOf(state: Saving): string {
  return state.kind === 'saved' ? state.at : '';
}
