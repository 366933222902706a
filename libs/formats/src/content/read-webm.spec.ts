import { readWebm } from './read-webm';

/** An element: its id in hex, and its bytes after their length in one or eight bytes. */
function element(id: string, content: readonly number[] | Uint8Array, size?: readonly number[]): number[] {
  return [...Buffer.from(id, 'hex'), ...(size ?? (content.length < 127 ? [0x80 + content.length] : [1, 0, 0, 0, 0, ...long(content.length)])), ...content];
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
const film = (...parts: number[][]) => Uint8Array.from([...docType('webm'), ...element('18538067', parts.flat())]);

describe('readWebm', () => {
  it.each<[string, Uint8Array, number]>([
    ['in milliseconds', film(info(element('4489', float(87_000))), cues, cluster), 87],
    ['in a scale of its own', film(info(element('2ad7b1', [0x07, 0xa1, 0x20]), element('4489', float(3_000, 4))), cues, cluster), 1.5],
    ['with cues at the end', film(info(element('4489', float(500))), cluster, cues), 0.5],
  ])('tells the length of a film %s', (_, bytes, seconds) => {
    const reading = readWebm(bytes);
    expect(reading.ok ? reading.seconds : reading.reason).toBeCloseTo(seconds, 3);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'is not a WebM film'],
    ['text', Buffer.from('WEBVTT\n'), 'is not a WebM film'],
    ['a film in another box', Buffer.from('000000206674797069736f6d', 'hex'), 'is not a WebM film'],
    ['Matroska', Uint8Array.from([...docType('matroska'), ...element('18538067', cues)]), 'is not a WebM film'],
    ['a film without length', film(info(element('2ad7b1', [1])), cues), 'does not say how long it is'],
    ['a film that was never finished', Uint8Array.from([...docType('webm'), ...element('18538067', cluster, [0xff])]), 'does not say how long it is'],
    ['a film without cues', film(info(element('4489', float(500))), cluster), 'has no cues, by which a player jumps to a second'],
    ['a film that is cut off', film(info(element('4489', float(500))), cluster, cues).subarray(0, 60), 'has no cues, by which a player jumps to a second'],
    ['a film that is too large', new Uint8Array(10_000_001), 'has 10000001 bytes, at most 10000000 fit'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(readWebm(bytes)).toEqual({ ok: false, reason });
  });
});
