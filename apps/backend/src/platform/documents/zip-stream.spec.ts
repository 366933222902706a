import { unzipSync } from 'fflate';
import { zipped, zippedLength } from './zip-stream';

const files = [
  { name: 'сертификат-17-2026.pdf', content: Buffer.from('један') },
  { name: 'sertifikat-18-2026.pdf', content: Buffer.from('dva') },
];

async function* given() {
  yield* files;
}

async function write(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(given(), new Date('2026-03-05T10:00:00Z'))) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a ZIP that is written file by file', () => {
  it('holds the files under their names, in Cyrillic too', async () => {
    const read = unzipSync(await write());
    expect(
      Object.entries(read).map(([name, content]) => [name, Buffer.from(content).toString()]),
    ).toEqual(files.map(({ name, content }) => [name, content.toString()]));
  });

  it('is as long as was said, and the same when it is written again', async () => {
    const once = await write();
    expect(once).toHaveLength(
      zippedLength(files.map(({ name, content }) => ({ name, bytes: content.length }))),
    );
    expect(await write()).toEqual(once);
  });
});
