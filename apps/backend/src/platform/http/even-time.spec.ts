import { takeEvenTime } from './even-time';

it.each([
  [0, 100],
  [3, 97],
  [5.5, 94.5],
  [100, 0],
  [101, 99],
  [340, 60],
])('work of %d ms is followed by a wait of %d ms', async (took, waits) => {
  let now = 1_000;
  const waited: number[] = [];
  const result = await takeEvenTime(
    async () => {
      now += took;
      return 'done';
    },
    { passed: () => now, wait: async (time) => waited.push(time) },
  );
  expect([result, waited]).toEqual(['done', [waits]]);
});

it('what fails fails at once', async () => {
  const wait = jest.fn();
  const failing = takeEvenTime(() => Promise.reject(new Error('no')), { passed: () => 0, wait });
  await expect(failing).rejects.toThrow('no');
  expect(wait).not.toHaveBeenCalled();
});
