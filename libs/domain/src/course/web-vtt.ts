import type { Caption } from './block';

/**
 * Captions as a WebVTT file, the form in which browsers take them.
 *
 * @example
 * writeWebVtt([{ from: 0, to: 6.5, text: 'Film nema zvuka.' }]);
 * // 'WEBVTT\n\n00:00:00.000 --> 00:00:06.500\nFilm nema zvuka.\n'
 */
export function writeWebVtt(captions: readonly Caption[]): string {
  const cues = captions.map(
    ({ from, to, text }) => `${time(from)} --> ${time(to)}\n${escaped(text)}\n`,
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

function time(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
