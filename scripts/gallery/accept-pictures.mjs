import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { findHeadlessChromium } from '../find-chromium.mjs';
import { freePort } from '../free-port.mjs';
import { followNode, root, runProgram } from '../run.mjs';

/** Of 256: nobody sees it, and it is far below what a comparison takes for another colour. */
const level = 8;
const pictures = join(root, 'test/golden/gallery');

/** Takes new pictures of what differs, by the release of the engine that is here. */
export async function acceptPictures() {
  const began = Date.now();
  const release = parseInt(
    (await runProgram(findHeadlessChromium(), ['--version'])).replace(/\D+/, ''),
  );
  await writeFile(join(root, 'test/gallery/engine.json'), `{ "chromium": ${release} }\n`);
  const variables = {
    ...process.env,
    CHROMIUM: findHeadlessChromium(),
    E2E_PORT: String(await freePort()),
  };
  const code = await followNode(
    'node_modules/@playwright/test/cli.js',
    [
      'test',
      'looks',
      '--config=playwright.gallery.config.ts',
      '--update-snapshots=changed',
      ...process.argv.slice(3),
    ],
    { variables },
  );
  for (const name of await readdir(pictures)) {
    const file = join(pictures, name);
    if ((await stat(file)).mtimeMs < began) continue;
    await writeFile(file, await shrink(file));
    process.stdout.write(`test/golden/gallery/${name}\n`);
  }
  return code;
}

/** A third as large: 256 colours, a few levels apart, are enough for what is drawn flat. */
async function shrink(file) {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const coarse = Buffer.from(data.map((value) => Math.min(255, Math.round(value / level) * level)));
  return sharp(coarse, { raw: info })
    .png({ palette: true, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
