import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { problems } from '@svetionik/contracts/problems';
import { collectPermissions } from '@svetionik/domain/access/permissions';
import english from '../../messages/problem.en.json';
import serbian from '../../messages/problem.sr-Cyrl.json';
import englishOfStaff from '../../messages/problem.staff.en.json';
import serbianOfStaff from '../../messages/problem.staff.sr-Cyrl.json';

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    typeof each === 'object' && each !== null ? keysOf(each, `${path}${key}.`) : [path + key],
  );
}

const ownCodes = ['network.unreachable', 'network.timeout', 'network.unreadable'];

/** Any route may be answered with it, although some declare it. */
const ofEveryRoute = ['access.not-found'];

/** What only routes of staff are answered with. Whatever no route declares can be the answer to any. */
function codesOfStaff(): string[] {
  const asked: readonly EndpointDefinition[] = endpoints;
  const everybody = collectPermissions(['learner']);
  const codesOf = (toEverybody: boolean) =>
    asked
      .filter(({ permission }) => everybody.has(permission) === toEverybody)
      .flatMap(({ errors = [], printed }) => [...errors, ...(printed ? ['text.unprintable'] : [])]);
  const toEverybody = new Set([...ofEveryRoute, ...codesOf(true)]);
  return [...new Set(codesOf(false))].filter((code) => !toEverybody.has(code));
}

describe.each([
  ['Serbian', serbian, serbianOfStaff],
  ['English', english, englishOfStaff],
])('%s messages', (_, messages, ofStaff) => {
  it('say something of every expected failure, and of nothing else', () => {
    const said = [...keysOf(messages), ...keysOf(ofStaff)];
    expect(said.sort()).toEqual([...Object.keys(problems), ...ownCodes].sort());
  });

  it('travel with the first page where a learner can be told them, and only then', () => {
    expect(keysOf(ofStaff).sort()).toEqual(codesOfStaff().sort());
  });
});
