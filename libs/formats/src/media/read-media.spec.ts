import fc from 'fast-check';
import { readMedia } from './read-media';

const size = (value: number) => [
  value >>> 24,
  (value >> 16) & 255,
  (value >> 8) & 255,
  value & 255,
];
const words = (text: string) => [...Buffer.from(text, 'latin1')];
const box = (type: string, ...content: number[][]): number[] => [
  ...size(content.flat().length + 8),
  ...words(type),
  ...content.flat(),
];
const zeros = (count: number) => Array.from({ length: count }, () => 0);
const header = (scale: number, length: number) =>
  box('mvhd', zeros(12), size(scale), size(length), zeros(80));
const longHeader = (scale: number, length: number) =>
  box('mvhd', [1, 0, 0, 0], zeros(16), size(scale), zeros(4), size(length), zeros(80));
const track = (handler: string, samples: string) =>
  box(
    'trak',
    box('tkhd', zeros(84)),
    box(
      'mdia',
      box('mdhd', zeros(24)),
      box('hdlr', zeros(8), words(handler), zeros(13)),
      box('minf', box('stbl', box('stsd', zeros(8), box(samples, zeros(20))))),
    ),
  );
const mp4 = (...movie: number[][]) =>
  Uint8Array.from([
    ...box('ftyp', words('isom')),
    ...box('mdat', zeros(40)),
    ...box('moov', ...movie),
  ]);

/** A frame of MPEG 1, layer III, 128 kbit/s at 44.1 kHz: 417 bytes, 26 ms. */
const frame = [0xff, 0xfb, 0x90, 0x00, ...zeros(413)];
/** Of MPEG 2, 64 kbit/s at 22.05 kHz: 208 bytes, 26 ms. */
const slowFrame = [0xff, 0xf3, 0x80, 0x00, ...zeros(204)];
const mp3 = (one: number[], count: number, before: number[] = [], after: number[] = []) =>
  Uint8Array.from([...before, ...Array.from({ length: count }, () => one).flat(), ...after]);
const tag = [...words('ID3'), 4, 0, 0, 0, 0, 1, 2, ...zeros(130)];

describe('readMedia', () => {
  it.each<[string, Uint8Array, string, number, boolean]>([
    [
      'a film with sound',
      mp4(header(600, 1500), track('vide', 'avc1'), track('soun', 'mp4a'), track('text', 'tx3g')),
      'video/mp4',
      2.5,
      true,
    ],
    [
      'a film without sound',
      mp4(longHeader(1000, 87_000), track('vide', 'av01')),
      'video/mp4',
      87,
      false,
    ],
    [
      'a recording of a telephone',
      mp4(header(1000, 4000), track('soun', 'mp4a')),
      'audio/mp4',
      4,
      true,
    ],
    ['an MP3', mp3(frame, 383), 'audio/mpeg', 10, true],
    [
      'an MP3 with names before and after',
      mp3(frame, 383, tag, words('TAG')),
      'audio/mpeg',
      10,
      true,
    ],
    ['an MP3 of speech', mp3(slowFrame, 383), 'audio/mpeg', 10, true],
  ])('tells of %s what it is', (_, bytes, mediaType, seconds, sound) => {
    const reading = readMedia(bytes);
    expect(reading).toMatchObject({ ok: true, mediaType, sound });
    expect(reading.ok && reading.seconds).toBeCloseTo(seconds, 1);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'unknown-type'],
    ['a picture', Buffer.from('GIF89a'), 'unknown-type'],
    ['two frames that may be an accident', mp3(frame, 2), 'unknown-type'],
    ['a film in pieces', mp4(header(600, 0), track('vide', 'avc1')), 'no-length'],
    [
      'a film that is cut off',
      mp4(header(600, 9), track('vide', 'avc1')).subarray(0, 60),
      'no-length',
    ],
    ['a film of texts alone', mp4(header(600, 9), track('text', 'tx3g')), 'no-tracks'],
    [
      'a film that browsers do not play',
      mp4(header(600, 9), track('vide', 'hvc1')),
      'not-playable',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(readMedia(bytes)).toEqual({ ok: false, reason });
  });

  it('survives anything', () => {
    const starts = [mp4(header(600, 1500), track('vide', 'avc1')), mp3(frame, 3)];
    const broken = fc
      .tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(400), fc.nat(255))))
      .map(([bytes, changes]) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), broken), (bytes) => {
        expect(readMedia(bytes)).toHaveProperty('ok');
      }),
    );
  });
});
