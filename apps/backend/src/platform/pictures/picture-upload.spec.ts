import sharp from 'sharp';
import { readPictureUpload } from './picture-upload';

const limits = { pixels: 1_000_000, side: 400 };

function drawn(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
}

describe('many pictures uploaded at once', () => {
  it('are made one at a time, in one thread', async () => {
    const picture = await drawn(1000, 1000);
    const busy: number[] = [];
    const note = setInterval(() => busy.push(sharp.counters().process + sharp.counters().queue), 1);
    await Promise.all(Array.from({ length: 6 }, () => readPictureUpload(picture, limits)));
    clearInterval(note);
    expect({ most: Math.max(...busy), threads: sharp.concurrency() }).toEqual({
      most: 1,
      threads: 1,
    });
  });

  it('are refused where too many wait, and none of the others is lost', async () => {
    const picture = await drawn(500, 500);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 11 }, () => readPictureUpload(picture, limits)),
    );
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    expect(refused).toMatchObject([{ code: 'server.unavailable' }, { code: 'server.unavailable' }]);
    await expect(readPictureUpload(picture, limits)).resolves.toBeInstanceOf(Buffer);
  });
});

describe('a picture with too many pixels', () => {
  it('is refused by its header, before it is unpacked, and holds up no other', async () => {
    const [large, small] = [await drawn(1001, 1000), await drawn(10, 10)];
    await expect(readPictureUpload(large, limits)).rejects.toMatchObject({
      code: 'upload.picture-too-large',
      extras: { details: { pixels: limits.pixels } },
    });
    await expect(readPictureUpload(small, limits)).resolves.toBeInstanceOf(Buffer);
  });
});
