import { writeWebVtt } from './web-vtt';

describe('writeWebVtt', () => {
  it.each([
    [[], 'WEBVTT\n'],
    [
      [{ from: 0, to: 6.5, text: 'Čekaonica' }],
      'WEBVTT\n\n00:00:00.000 --> 00:00:06.500\nČekaonica\n',
    ],
    [
      [{ from: 3599.9996, to: 7384.25, text: 'a < b & c --> d' }],
      'WEBVTT\n\n01:00:00.000 --> 02:03:04.250\na &lt; b &amp; c --&gt; d\n',
    ],
    [
      [
        { from: 0, to: 1, text: 'jedan' },
        { from: 1, to: 2, text: 'dva' },
      ],
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\njedan\n\n00:00:01.000 --> 00:00:02.000\ndva\n',
    ],
  ])('writes %j', (captions, expected) => {
    expect(writeWebVtt(captions)).toBe(expected);
  });
});
