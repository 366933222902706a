import { refuseInPieces } from './personal-number-guard';

const number = '0101099710005';
const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => `Ana;osoba${place}@primer.rs\r\n`).join('');
/** Whatever a text is cut by, one of these stands across two pieces. */
const shifted = (what: string, between: string) =>
  Array.from({ length: 40 }, (_, place) => `${between.repeat(1_000 + place)}${what}`).join('');

describe('a long text', () => {
  it.each([
    ['at its end', `${rows(5_000)}Ana;${number}\r\n`],
    ['at its beginning', `Ana;${number}\r\n${rows(5_000)}`],
    ['in one line', `${'a '.repeat(30_000)}${number}`],
    [
      'in two lines of one cell',
      `${rows(345)}Ana Petrović;osoba;"010109\n9710005"\r\n${rows(345)}`,
    ],
    [
      'across two pieces of one line',
      `${'a '.repeat(4_090)}a 0101 0997 1000 5${' a'.repeat(9_000)}`,
    ],
    ['in one word', `${'a'.repeat(40_000)}-${number}-${'a'.repeat(40_000)}`],
  ])('is refused for a personal number %s', async (_, text) => {
    await expect(refuseInPieces(text)).rejects.toMatchObject({ code: 'text.personal-number' });
  });

  it.each([
    ['lines', rows(8_000)],
    ['one line', rows(8_000).replaceAll('\r\n', ' ')],
    ['one word', 'a1'.repeat(80_000)],
  ])('of %s is taken without one, while others are served in between', async (_, text) => {
    let served = 0;
    const serving = setInterval(() => (served += 1), 0);
    await refuseInPieces(text);
    clearInterval(serving);
    expect(served).toBeGreaterThan(5);
  });

  it.each([
    ['spaces', shifted(`99${number}99`, '. ')],
    ['commas', shifted(`99${number}99`, '.,')],
    ['nothing', shifted(`99${number}99`, '.')],
  ])('with a longer number is taken, parted by %s', async (_, text) => {
    await expect(refuseInPieces(text)).resolves.toBeUndefined();
  });
});
