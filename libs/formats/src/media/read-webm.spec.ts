import { readWebm } from './read-webm';

/** An element: its id in hex, and its bytes after their length in one or eight bytes. */
function element(
  id: string,
  content: readonly number[] | Uint8Array,
  size?: readonly number[],
): number[] {
  return [
    ...Buffer.from(id, 'hex'),
    ...(size ??
      (content.length < 127 ? [0x80 + content.length] : [1, 0, 0, 0, 0, ...long(content.length)])),
    ...content,
  ];
}

function long(value: number): number[] {
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function float(value: number, bytes: 4 | 8 = 8): number[] {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeDoubleBE(value);
  else buffer.writeFloatBE(value);
  return [...buffer];
}

const docType = (name: string) => element('1a45dfa3', element('4282', Buffer.from(name)));
const info = (...parts: number[][]) => element('1549a966', parts.flat());
const cluster = element('1f43b675', new Uint8Array(300));
const cues = element('1c53bb6b', [0xbb, 0x80]);
const track = (type: number) => element('ae', element('83', [type]));
const tracks = (...types: number[]) => element('1654ae6b', types.flatMap(track));
const film = (...parts: number[][]) =>
  Uint8Array.from([...docType('webm'), ...element('18538067', parts.flat())]);

describe('readWebm', () => {
  it.each<[string, Uint8Array, number]>([
    ['in milliseconds', film(info(element('4489', float(87_000))), tracks(1), cues, cluster), 87],
    [
      'in a scale of its own',
      film(
        info(element('2ad7b1', [0x07, 0xa1, 0x20]), element('4489', float(3_000, 4))),
        tracks(1),
        cues,
      ),
      1.5,
    ],
    [
      'with cues at the end',
      film(info(element('4489', float(500))), tracks(1), cluster, cues),
      0.5,
    ],
  ])('tells the length of a film %s', (_, bytes, seconds) => {
    const reading = readWebm(bytes);
    expect(reading?.ok && reading.seconds).toBeCloseTo(seconds, 3);
  });

  it.each([
    [[1], { mediaType: 'video/webm', sound: false }],
    [[1, 2], { mediaType: 'video/webm', sound: true }],
    [[2], { mediaType: 'audio/webm', sound: true }],
    [[17], { ok: false, reason: 'no-tracks' }],
  ])('tells what tracks of the types %j are', (types, expected) => {
    const bytes = film(info(element('4489', float(500))), tracks(...types), cues, cluster);
    expect(readWebm(bytes)).toMatchObject(expected);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('WEBVTT\n')],
    ['a film in another box', Buffer.from('000000206674797069736f6d', 'hex')],
    ['Matroska', Uint8Array.from([...docType('matroska'), ...element('18538067', cues)])],
  ])('takes %s for another kind of file', (_, bytes) => {
    expect(readWebm(bytes)).toBeUndefined();
  });

  it.each<[string, Uint8Array, string]>([
    ['a film without length', film(info(element('2ad7b1', [1])), cues), 'no-length'],
    [
      'a film that was never finished',
      Uint8Array.from([...docType('webm'), ...element('18538067', cluster, [0xff])]),
      'no-length',
    ],
    ['a film without cues', film(info(element('4489', float(500))), tracks(1), cluster), 'no-cues'],
    [
      'a film that is cut off',
      film(info(element('4489', float(500))), tracks(1), cluster, cues).subarray(0, 60),
      'no-cues',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(readWebm(bytes)).toEqual({ ok: false, reason });
  });
});
