import { StopList } from './stop-list';

describe('StopList', () => {
  let stopped: string[];
  const stop = (name: string) => async (): Promise<void> => void stopped.push(name);

  beforeEach(() => {
    stopped = [];
  });

  it('stops what was started last first, once', async () => {
    const list = new StopList();
    await list.add(stop('database'));
    await list.add(stop('web'));
    await Promise.all([list.stopAll(), list.stopAll()]);
    expect(stopped).toEqual(['web', 'database']);
  });

  it('stops at once what is started after the stop has begun', async () => {
    const list = new StopList();
    await list.stopAll();
    await list.add(stop('late'));
    expect(stopped).toEqual(['late']);
  });

  it('goes on when one does not stop', async () => {
    const list = new StopList();
    await list.add(stop('database'));
    await list.add(() => Promise.reject(new Error('stuck')));
    await list.stopAll();
    expect(stopped).toEqual(['database']);
  });
});
