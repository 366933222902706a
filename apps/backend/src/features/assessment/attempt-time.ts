import { attemptDeadline } from '@svetionik/domain/attempt/timing';
import { windowInstants } from '@svetionik/domain/attempt/window';
import type { EntityManager } from 'typeorm';
import type { AttemptEntity } from './attempt.entity';
import { findStops, type Stops } from './stops.queries';

type Timed = Pick<
  AttemptEntity,
  'startedAt' | 'rules' | 'extraTimeFactor' | 'timeLimited' | 'breaks' | 'breakMinutes'
>;

/** When the attempt is over, or null where there is no limit of time. The clock stood still during the stops, and never otherwise. */
export function computeDeadline(attempt: Timed, stops: Stops): Date | null {
  const { rules, extraTimeFactor, timeLimited, breaks, breakMinutes } = attempt;
  const granted = { extraTimeFactor, timeLimited, breaks, breakMinutes };
  const deadline = attemptDeadline({
    startedAt: attempt.startedAt.getTime(),
    minutes: rules.minutes,
    closesAt: windowInstants(rules.window).closesAt,
    ...granted,
    ...stops,
  });
  return deadline === undefined ? null : new Date(deadline);
}

/** When the attempt is over if nothing stops its clock: the net of the job that closes forgotten attempts. */
export function ownDeadline(attempt: Timed): Date | null {
  return computeDeadline(attempt, { interruptions: [], taken: [] });
}

/** As {@link computeDeadline}, with all stops known by now. */
export async function findDeadline(
  transaction: EntityManager,
  attempt: Timed & Pick<AttemptEntity, 'id'>,
): Promise<Date | null> {
  return computeDeadline(attempt, await findStops(transaction, attempt));
}
