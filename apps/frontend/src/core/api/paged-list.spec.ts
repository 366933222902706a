import { PagedList } from './paged-list';

const pages = {
  first: { items: ['a', 'b'], next: 'b' },
  b: { items: ['c'], next: null },
};

function listOf(asked: (string | undefined)[] = []): PagedList<string> {
  return new PagedList(async (after) => {
    asked.push(after);
    return after === 'b' ? pages.b : pages.first;
  });
}

describe('PagedList', () => {
  it('grows by a page and stops at the last', async () => {
    const asked: (string | undefined)[] = [];
    const list = listOf(asked);
    await list.restart();
    expect([list.items(), list.hasMore(), list.known()]).toEqual([['a', 'b'], true, true]);
    await list.more();
    await list.more();
    expect([list.items(), list.hasMore()]).toEqual([['a', 'b', 'c'], false]);
    expect(asked).toEqual([undefined, 'b']);
  });

  it('reads whatever is left', async () => {
    const list = listOf();
    await list.restart();
    await list.all();
    expect(list.items()).toEqual(['a', 'b', 'c']);
  });

  it('drops an answer that was overtaken by a new beginning', async () => {
    const answers: ((page: { items: string[]; next: null }) => void)[] = [];
    const list = new PagedList<string>(() => new Promise((resolve) => answers.push(resolve)));
    const [old, fresh] = [list.restart(), list.restart()];
    answers[1]?.({ items: ['new'], next: null });
    answers[0]?.({ items: ['old'], next: null });
    await Promise.all([old, fresh]);
    expect([list.items(), list.loading()]).toEqual([['new'], false]);
  });

  it('asks again for what was on its way when something changed', async () => {
    const answers: ((page: { items: string[]; next: null }) => void)[] = [];
    const list = new PagedList<string>(() => new Promise((resolve) => answers.push(resolve)));
    const old = list.restart();
    list.change((items) => items.filter((item) => item !== 'gone'));
    answers[0]?.({ items: ['gone', 'left'], next: null });
    await old;
    expect([list.items(), list.loading()]).toEqual([[], true]);
    answers[1]?.({ items: ['left'], next: null });
    await list.more();
    expect([list.items(), list.loading()]).toEqual([['left'], false]);
  });

  it('goes on to the end when something changes on the way', async () => {
    const waiting: (() => void)[] = [];
    const list = new PagedList<string>(async (after) => {
      if (after === 'b') await new Promise<void>((resolve) => waiting.push(resolve));
      return after === 'b' ? pages.b : pages.first;
    });
    await list.restart();
    const all = list.all();
    list.change((items) => items.filter((item) => item !== 'a'));
    for (const go of waiting) go();
    await all;
    expect(list.items()).toEqual(['b', 'c']);
  });

  it('keeps what is shown when a later page fails, and tells why', async () => {
    const failure = new Error('no line');
    const list = new PagedList<string>((after) =>
      after === undefined ? Promise.resolve(pages.first) : Promise.reject(failure),
    );
    await list.restart();
    await list.all();
    expect([list.items(), list.error(), list.loading()]).toEqual([['a', 'b'], failure, false]);
  });
});
