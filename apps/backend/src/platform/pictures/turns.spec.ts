import { Turns } from './turns';

interface Work {
  readonly done: Promise<string>;
  readonly begun: () => boolean;
  readonly end: () => void;
  readonly fail: () => void;
}

function take(turns: Turns): Work {
  let begun = false;
  let settle: { resolve: (value: string) => void; reject: (reason: Error) => void } | undefined;
  const held = new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
  const done = turns.take(() => {
    begun = true;
    return held;
  });
  done.catch(() => undefined);
  return {
    done,
    begun: () => begun,
    end: () => settle?.resolve('done'),
    fail: () => settle?.reject(new Error('broken')),
  };
}

const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('are taken one after the other, in order', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 2 });
    const [first, second, third] = [take(turns), take(turns), take(turns)];
    await moment();
    expect([first, second, third].map((work) => work.begun())).toEqual([true, false, false]);
    first.end();
    await moment();
    expect([second, third].map((work) => work.begun())).toEqual([true, false]);
  });

  it('are refused where too many wait already, and given again afterwards', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const [first, second] = [take(turns), take(turns)];
    await expect(take(turns).done).rejects.toMatchObject({ code: 'server.unavailable' });
    first.end();
    second.end();
    await second.done;
    const later = take(turns);
    later.end();
    await expect(later.done).resolves.toBe('done');
  });

  it('pass on after a failure', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const [first, second] = [take(turns), take(turns)];
    first.fail();
    await expect(first.done).rejects.toThrow('broken');
    await moment();
    expect(second.begun()).toBe(true);
  });

  it('run as many at once as they may', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 1 });
    const works = [take(turns), take(turns), take(turns)];
    await moment();
    expect(works.map((work) => work.begun())).toEqual([true, true, false]);
  });
});
