import fc from 'fast-check';
import { readWebVtt } from './read-web-vtt';
import { writeWebVtt } from './web-vtt';

describe('readWebVtt', () => {
  it.each<[string, string, string[]]>([
    ['a file of something else', '1\n00:00:01,000 --> 00:00:02,000\nDa', ['1 no-header']],
    ['nothing after the head', 'WEBVTT\n', ['1 no-captions']],
    ['words without times', 'WEBVTT\n\nDobar dan', ['3 no-times']],
    ['times that go back', 'WEBVTT\n\n00:02.000 --> 00:01.000\nDa', ['3 ends-before-it-begins']],
    ['markup', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<b>Da</b>', ['4 markup']],
    ['times without words', 'WEBVTT\n\n00:01.000 --> 00:02.000', ['3 no-words']],
  ])('refuses %s, and says where', (_, text, expected) => {
    expect(readWebVtt(text).problems.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
  });

  it('reads around notes and names, and in any form of line', () => {
    const text =
      '\uFEFFWEBVTT\r\n\r\nNOTE za nas\r\n\r\nprvi\r\n00:01.000 --> 01:00:04.500\r\nDobar\r\ndan.';
    expect(readWebVtt(text)).toEqual({
      captions: [{ from: 1, to: 3604.5, text: 'Dobar dan.' }],
      problems: [],
    });
  });

  it('reads what was written as it was', () => {
    const caption = fc
      .tuple(
        fc.nat(20_000_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.stringMatching(/^[a-zšđ&<>]{1,9}( [a-z]{1,9}){0,3}$/),
      )
      .map(([from, long, text]) => ({ from: from / 1000, to: (from + long) / 1000, text }));
    fc.assert(
      fc.property(fc.array(caption, { minLength: 1 }), (captions) => {
        expect(readWebVtt(writeWebVtt(captions)).captions).toEqual(captions);
      }),
    );
  });
});
