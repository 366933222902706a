import { refuseInPieces } from './personal-number-guard';

const number = '0101099710005';
const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => `Ana;osoba${place}@primer.rs\r\n`).join('');

describe('a long text', () => {
  it.each([
    ['at its end', `${rows(5_000)}Ana;${number}\r\n`],
    ['at its beginning', `Ana;${number}\r\n${rows(5_000)}`],
    ['in one line', `${'a '.repeat(30_000)}${number}`],
    ['in two lines of one cell', `${rows(593)}Ana;"010109\n9710005"\r\n${rows(593)}`],
  ])('is refused for a personal number %s', async (_, text) => {
    await expect(refuseInPieces(text)).rejects.toMatchObject({ code: 'text.personal-number' });
  });

  it('is taken without one, while others are served in between', async () => {
    let served = 0;
    const serving = setInterval(() => (served += 1), 0);
    await refuseInPieces(rows(20_000));
    clearInterval(serving);
    expect(served).toBeGreaterThan(5);
  });
});
