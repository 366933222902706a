import { waitForDatabase } from './wait-for-database';

const refused = (): Error => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

/** Fails with each of the errors in turn, then works. */
function failing(...errors: Error[]): jest.Mock<Promise<string>> {
  return jest.fn(async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'begun';
  });
}

describe('waitForDatabase', () => {
  it('begins when the database is back', async () => {
    const begin = failing(refused(), refused());
    await expect(waitForDatabase(begin)).resolves.toBe('begun');
    expect(begin).toHaveBeenCalledTimes(3);
  });

  it('fails at once with what is no matter of the connection', async () => {
    const begin = failing(new Error('permission denied'));
    await expect(waitForDatabase(begin)).rejects.toThrow('permission denied');
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('fails with the reason when its patience is over', async () => {
    await expect(waitForDatabase(failing(refused()), 0)).rejects.toThrow('refused');
  });
});
