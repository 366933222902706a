// Makes a film of the content folder from its drawing: node scripts/make-film.mjs razgovor-nasamo
// Needs ffmpeg with libvpx; for the hand only, its result is committed.
// With a second after the name it draws the one picture, to look at: node scripts/make-film.mjs razgovor-nasamo 30
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { renderFrame, inColours, timed } from './film/drawing.mjs';
import { root, runScript } from './run.mjs';

const size = { width: 960, height: 540 };
const framesPerSecond = 24;

await runScript(async () => {
  const [name, second] = process.argv.slice(2);
  if (name === undefined)
    throw new Error('Which film? It is named by its folder in content/films.');
  const folder = join(root, 'content/films', name);
  const tokens = await readFile(join(root, 'libs/ui/src/styles/tokens.css'), 'utf8');
  const drawing = inColours(await readFile(join(folder, 'drawing/drawing.svg'), 'utf8'), tokens);
  const film = timed(parse(await readFile(join(folder, 'drawing/scenes.yaml'), 'utf8')));
  const pictureAt = (at) =>
    sharp(Buffer.from(renderFrame(at, drawing, film)))
      .resize(size)
      .removeAlpha();
  if (second === undefined) await makeFilm(folder, film, drawing, pictureAt);
  else
    await pictureAt(Number(second))
      .png()
      .toFile(join(root, '.cache', `${name}-${second}.png`));
});

async function makeFilm(folder, film, drawing, pictureAt) {
  await encode(join(folder, 'film.webm'), film, (at) => renderFrame(at, drawing, film));
  await pictureAt(film.poster).webp({ quality: 80 }).toFile(join(folder, 'poster.webp'));
  await writeFile(join(folder, 'captions.vtt'), webVtt(film.captions));
}

/** Pictures that do not differ are drawn once. */
async function encode(file, { seconds }, drawingAt) {
  const encoder = spawn(
    'ffmpeg',
    ['-y', '-loglevel', 'error', ...takesPictures(), ...writesFilm(), file],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = once(encoder, 'close');
  let [drawn, picture] = ['', Buffer.alloc(0)];
  for (let frame = 0; frame < seconds * framesPerSecond; frame += 1) {
    const drawing = drawingAt(frame / framesPerSecond);
    if (drawing !== drawn)
      [drawn, picture] = [
        drawing,
        await sharp(Buffer.from(drawing)).resize(size).removeAlpha().raw().toBuffer(),
      ];
    if (!encoder.stdin.write(picture)) await once(encoder.stdin, 'drain');
  }
  encoder.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
}

function takesPictures() {
  return [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${size.width}x${size.height}`,
    '-r',
    String(framesPerSecond),
    '-i',
    '-',
  ];
}

/** A whole picture every four seconds to jump to, and the list of them before the pictures. */
function writesFilm() {
  const quality = [
    '-c:v',
    'libvpx-vp9',
    '-b:v',
    '0',
    '-crf',
    '34',
    '-deadline',
    'good',
    '-cpu-used',
    '2',
    '-row-mt',
    '1',
    '-pix_fmt',
    'yuv420p',
  ];
  return [
    '-an',
    ...quality,
    '-g',
    String(framesPerSecond * 4),
    '-cues_to_front',
    '1',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-f',
    'webm',
  ];
}

function webVtt(captions) {
  const cues = captions.map(({ from, to, text }) => `${time(from)} --> ${time(to)}\n${text}\n`);
  return ['WEBVTT\n', ...cues].join('\n');
}

function time(seconds) {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}
