import { grade } from '@svetionik/domain/items/grade';
import type { Item } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import {
  givenMultipleChoice,
  givenOrdering,
  givenSingleChoice,
} from '../../libs/domain/spec/given-items';
import { givenItems } from '../support/given-items';
import { ascending, median, report, rounds } from './rounds';

const aim = 100_000;
const items: readonly Item[] = [
  givenSingleChoice({ key: 'b' }),
  givenMultipleChoice({ key: 'ac' }),
  givenOrdering({ options: 'abcd' }),
  ...givenItems.map(({ item }) => item),
];
const turns = 20_000;

/** Item responses graded a second by the rules alone, all kinds in turn, right and missing ones. Reported, not judged. */
export async function reportGrading(): Promise<readonly boolean[]> {
  const responses = items.flatMap((item) => [
    { item, response: answerKey(item) },
    { item, response: undefined },
  ]);
  const rates = Array.from({ length: rounds + 1 }, () => rateOf(responses))
    .slice(1)
    .sort(ascending);
  report(
    `Grading: ${median(rates).toFixed(0)} item responses a second (${rates[0]?.toFixed(0)} to ${rates.at(-1)?.toFixed(0)}) over ${items.length} kinds, aim ${aim}`,
  );
  for (const item of items)
    report(`  ${item.kind}: ${rateOf([{ item, response: answerKey(item) }]).toFixed(0)} a second`);
  return [];
}

function rateOf(
  responses: readonly { item: Item; response: Parameters<typeof grade>[1] }[],
): number {
  const began = performance.now();
  let right = 0;
  for (let turn = 0; turn < turns; turn++)
    for (const { item, response } of responses) right += grade(item, response).fraction;
  if (right === 0) throw new Error('nothing was graded as right');
  return (turns * responses.length) / ((performance.now() - began) / 1000);
}
