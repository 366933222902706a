import { isAnswered } from '@svetionik/domain/items/check-response';
import type { Response } from '@svetionik/domain/items/item';
import { namedParts } from '@svetionik/domain/items/named-parts';
import type { AttemptOutcome } from '@svetionik/domain/statistics/attempt-outcome';
import { timeTaken } from '@svetionik/domain/statistics/time-taken';
import type { FirstAttempt } from '../assessment';

/** What the statistics count of an attempt: its scores, and what was chosen and how long it took, from the log of answers. */
export function toAttemptOutcome(
  { passed, startedAt, pauses, scores, versions, answers, entryTest }: FirstAttempt,
  groups: Readonly<Record<string, string>>,
): AttemptOutcome {
  const current = new Map(answers.map(([position, response]) => [position, response]));
  const seconds = timeTaken(
    answers.map(([position, , at]) => ({ item: String(position), at })),
    startedAt,
    pauses,
  );
  const items = (scores ?? []).flatMap(({ fraction, maximum, answered }, index) => {
    const [item, position] = [versions[index], index + 1];
    if (item === undefined) return [];
    const response = current.get(position) ?? undefined;
    return [
      {
        item,
        fraction,
        maximum,
        answered,
        chosen: chosenIn(response),
        seconds: answered ? seconds.get(String(position)) : undefined,
      },
    ];
  });
  return { passed, groups, items, ...(entryTest !== null && { entryTest }) };
}

function chosenIn(response: Response | undefined): readonly string[] {
  return response !== undefined && isAnswered(response) ? namedParts(response) : [];
}
