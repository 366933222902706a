import { gunzipSync } from 'node:zlib';
import { PackedPage } from './packed-page';

const places = ['NONCE', 'REPLIES'];
const long = 'Куда се обратити? '.repeat(400);

describe('a page that is compressed in pieces', () => {
  it.each<[string, string, Record<string, string>, string]>([
    [
      'places in its middle',
      `a NONCE ${long} REPLIES b`,
      { NONCE: 'x', REPLIES: long },
      `a x ${long} ${long} b`,
    ],
    ['one place several times', 'NONCE-NONCE', { NONCE: '1' }, '1-1'],
    ['places at its ends', 'NONCEaREPLIES', { NONCE: '', REPLIES: 'ш' }, 'aш'],
    ['no place', long, {}, long],
    ['nothing', '', {}, ''],
    [
      'what looks like another place',
      'NONCE',
      { NONCE: 'REPLIES $& ' + long },
      `REPLIES $& ${long}`,
    ],
  ])('with %s is the same page', (_, page, values, filled) => {
    const ready = new PackedPage(page, places).fill(values);
    expect(ready.plain.toString()).toBe(filled);
    expect(gunzipSync(ready.pack()).toString()).toBe(filled);
  });

  it('keeps nothing of one visitor for the next', () => {
    const page = new PackedPage(`${long}REPLIES`, places);
    const before = page.fill({ REPLIES: 'one' }).pack();
    page.fill({ REPLIES: long }).pack();
    expect(page.fill({ REPLIES: 'one' }).pack()).toEqual(before);
  });
});
