import { type PassedBlock, UnsavedWork } from './unsaved-work';

const block = (id: string): PassedBlock => ({ module: 'm', lesson: 'l', block: id });
const place = (id: string) => ({ module: 'm', lesson: 'l', block: id, second: null });
const practice = {
  module: 'm',
  lesson: 'l',
  block: 'check',
  response: { kind: 'single-choice', choice: 'a' },
} as const;

describe('UnsavedWork', () => {
  it('saves practice first, in its order, then ways, then what was read, then the place', () => {
    const work = new UnsavedWork();
    work.setPlace('e', place('a'));
    work.addPassed('e', block('a'));
    work.setWay('e', { ...block('note'), way: 'described' });
    work.addPractice('e', 'first', practice);
    work.addPractice('e', 'second', practice);
    const order: string[] = [];
    for (let next = work.next(); next; next = work.next()) {
      order.push(next.kind === 'practice' ? next.record : next.kind);
      work.finish(next);
    }
    expect(order).toEqual(['first', 'second', 'way', 'passed', 'place']);
    expect(work.empty).toBe(true);
  });

  it('counts a block once and keeps only the last place', () => {
    const work = new UnsavedWork();
    work.addPassed('e', block('a'));
    work.addPassed('e', block('a'));
    work.setPlace('e', place('a'));
    work.setPlace('e', place('b'));
    expect(work.next()).toMatchObject({ kind: 'passed', blocks: [block('a')] });
    work.finish({ kind: 'passed', enrolment: 'e', blocks: [block('a')] });
    expect(work.next()).toMatchObject({ kind: 'place', place: place('b') });
  });

  it('keeps only the last way through a note, also when it changes while a request is on its way', () => {
    const work = new UnsavedWork();
    work.setWay('e', { ...block('note'), way: 'described' });
    const sent = work.next();
    work.setWay('e', { ...block('note'), way: 'alternative' });
    if (sent) work.finish(sent);
    expect(work.waysOf('e')).toEqual([{ ...block('note'), way: 'alternative' }]);
    expect(work.waysOf('other')).toEqual([]);
    const last = work.next();
    if (last) work.finish(last);
    expect(work.empty).toBe(true);
  });

  it('keeps what was added while a request was on its way', () => {
    const work = new UnsavedWork();
    work.setPlace('e', place('a'));
    const sent = work.next();
    work.setPlace('e', place('b'));
    if (sent) work.finish(sent);
    expect(work.next()).toMatchObject({ place: place('b') });
  });

  it.each([
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('sends %d blocks in requests of %j', (count, expected) => {
    const work = new UnsavedWork();
    for (let index = 0; index < count; index += 1) work.addPassed('e', block(`b${index}`));
    const sizes: number[] = [];
    for (let next = work.next(); next?.kind === 'passed'; next = work.next()) {
      sizes.push(next.blocks.length);
      work.finish(next);
    }
    expect(sizes).toEqual(expected);
  });

  it('names the blocks of one enrolment only', () => {
    const work = new UnsavedWork();
    work.addPassed('e', block('a'));
    work.addPassed('other', block('b'));
    expect(work.keysOf('e')).toEqual(['m/l/a']);
  });
});
