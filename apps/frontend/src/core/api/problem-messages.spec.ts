import { problems } from '@svetionik/contracts/problems';
import english from '../../messages/problem.en.json';
import serbian from '../../messages/problem.sr-Cyrl.json';

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    typeof each === 'object' && each !== null ? keysOf(each, `${path}${key}.`) : [path + key],
  );
}

const ownCodes = ['network.unreachable', 'network.timeout', 'network.unreadable'];

describe.each([
  ['Serbian', serbian],
  ['English', english],
])('%s messages', (_, messages) => {
  it('say something of every expected failure, and of nothing else', () => {
    expect(keysOf(messages).sort()).toEqual([...Object.keys(problems), ...ownCodes].sort());
  });
});
