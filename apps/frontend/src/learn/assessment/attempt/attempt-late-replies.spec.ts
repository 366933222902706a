import { chosen, givenAttempt, own, pass, start } from '../../../testing/given-attempt';

/** An attempt that is open, and asked for again over a slow line. */
async function askAgain() {
  const given = givenAttempt({ kept: own });
  await given.store.open('x');
  given.server.late.add('assessment.readAttempt');
  void given.store.readAgain();
  await pass();
  return given;
}

describe('a reply about an attempt that comes late', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => jest.useRealTimers());

  it('ends no break that was taken meanwhile', async () => {
    const { store } = await askAgain();
    await store.pauses.take();
    await pass(2_000);
    expect(store.phase().kind).toBe('break');
  });

  it('takes back no answer that was saved meanwhile', async () => {
    const { store, server } = await askAgain();
    store.answer(chosen('1'));
    await pass(2_000);
    expect(server.answers.get(2)?.response).toEqual(chosen('1'));
    expect(store.sheet.stateAt(2).response).toEqual(chosen('1'));
  });

  it('is asked for again, so that what else has changed is shown', async () => {
    const { store, server } = await askAgain();
    store.answer(chosen('1'));
    server.breaks = 0;
    await pass(2_000);
    expect(server.calls.filter((name) => name === 'readAttempt')).toHaveLength(3);
    expect(store.sheet.view()?.breaks.taken).toBe(1);
  });

  it('shows the questions as they were asked for last', async () => {
    const { store, server } = await askAgain();
    server.breaks = 0;
    await store.readAgain();
    await pass(2_000);
    expect(store.sheet.view()?.breaks.taken).toBe(1);
  });
});
