import type { VideoBlock } from '@svetionik/domain/course/block';
import { paragraph } from '../testing/given';
import { render } from '../testing/render';
import { Video } from './video';

const file = { hash: 'f'.repeat(64), mediaType: 'video/webm', bytes: 48_200 };
const captions = [
  { from: 0, to: 4.5, text: 'Prve reči' },
  { from: 5, to: 90, text: 'Druge reči' },
];
const block: VideoBlock = {
  id: 'v',
  kind: 'video',
  title: 'Film',
  file,
  captions,
  seconds: 90,
  transcript: paragraph('All of it'),
};
const made: Blob[] = [];
const revoked: string[] = [];

/** The page's own files, which the test's page cannot hold; and a film whose second the test sets. */
beforeAll(() => {
  URL.createObjectURL = (given) => {
    if (given instanceof Blob) made.push(given);
    return `blob:${made.length}`;
  };
  URL.revokeObjectURL = (address) => revoked.push(address);
});

async function shown(second = 0) {
  const page = await render(Video, { block, second });
  const told: number[] = [];
  page.component.played.subscribe((at) => told.push(at));
  const [film] = page.all<HTMLVideoElement>('video');
  if (film === undefined) throw new Error('There is no film.');
  const happens = (event: string, at = film.currentTime) => {
    Object.defineProperty(film, 'currentTime', { value: at, writable: true, configurable: true });
    film.dispatchEvent(new Event(event));
  };
  return { page, film, told, happens };
}

describe('a film', () => {
  it('has captions and all of it as text, and does not begin by itself', async () => {
    const { page, film } = await shown();
    expect(page.all('track[kind=captions]').map((track) => track.getAttribute('src'))).toEqual([
      `blob:${made.length}`,
    ]);
    expect(made.at(-1)?.type).toBe('text/vtt');
    expect(page.words).toContain('All of it');
    expect([film.autoplay, film.controls]).toEqual([false, true]);
  });

  it('takes the captions of the other script, and lets go of the ones before', async () => {
    const { page } = await shown();
    const before = `blob:${made.length}`;
    await page.set('block', { ...block, captions: [{ from: 0, to: 90, text: 'Речи' }] });
    expect(page.all('track').map((track) => track.getAttribute('src'))).toEqual([
      `blob:${made.length}`,
    ]);
    expect(page.all('.caption')[0]?.textContent).toBe('Речи');
    expect(revoked.at(-1)).toBe(before);
  });

  it.each([
    [0, 'Prve reči'],
    [4.49, 'Prve reči'],
    [4.5, ''],
    [5, 'Druge reči'],
    [90, ''],
  ])('says under the picture at %d: %j', async (at, expected) => {
    const { page, happens } = await shown();
    happens('timeupdate', at);
    await page.set('second', 0);
    expect(page.all('.caption')[0]?.textContent).toBe(expected);
  });

  it.each([
    [0, 0],
    [42, 42],
  ])('left at %d opens at %d, and does not tell so', async (second, expected) => {
    const { film, told, happens } = await shown(second);
    happens('loadedmetadata');
    happens('timeupdate');
    happens('seeked');
    happens('pause');
    expect([film.currentTime, told]).toEqual([expected, []]);
  });

  it('tells its second every five seconds, when it pauses and when it is sent elsewhere', async () => {
    const { told, happens } = await shown();
    happens('loadedmetadata');
    for (const at of [0.2, 4.9, 5.1, 7, 9.9, 10]) happens('timeupdate', at);
    happens('pause', 11.6);
    happens('seeked', 3.2);
    expect(told).toEqual([5, 10, 11, 3]);
  });
});

describe('captions', () => {
  const others = (change: Partial<VideoBlock>) => render(Video, { block: { ...block, ...change } });

  it('can be turned off where it is heard, for every film', async () => {
    const page = await others({ sound: true });
    await page.click('button');
    expect(page.all('.caption')).toHaveLength(0);
    await page.click('button');
    expect(page.all('.caption')).toHaveLength(1);
  });

  it('stay on where there is no sound, which is said', async () => {
    const page = await others({ sound: false });
    expect(page.all('.caption')).toHaveLength(1);
    expect(page.all('button')).toHaveLength(0);
    expect(page.words).toContain('ui.video.silent');
  });

  it('of a recording stand under its player', async () => {
    const page = await others({ file: { ...file, mediaType: 'audio/mpeg' }, sound: true });
    expect([page.all('video').length, page.all('audio').length]).toEqual([0, 1]);
    expect(page.all('.caption')[0]?.textContent).toBe('Prve reči');
  });
});
