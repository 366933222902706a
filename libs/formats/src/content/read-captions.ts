import type { Caption } from '@svetionik/domain/course/block';
import { type CaptionProblemCode, readWebVtt } from '@svetionik/domain/course/read-web-vtt';
import type { ContentProblem } from './content-problem';

const reasons: Readonly<Record<CaptionProblemCode, string>> = {
  'no-header': 'a file of captions begins with the line WEBVTT',
  'no-captions': 'the file has no captions',
  'no-times':
    'a caption begins with its times, like 00:00:01.000 --> 00:00:04.500, and nothing after them',
  'ends-before-it-begins': 'the caption ends before it begins',
  markup: 'captions are plain words, without markup',
  'no-words': 'the caption has no words',
};

/**
 * Reads the captions of a film in the content folder, with problems in the words of its authors; see `readWebVtt`.
 *
 * @example
 * readCaptions('films/soba/captions.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.500\nDobar dan.\n').captions;
 * // [{ from: 1, to: 4.5, text: 'Dobar dan.' }]
 */
export function readCaptions(
  file: string,
  text: string,
): { readonly captions: readonly Caption[]; readonly problems: readonly ContentProblem[] } {
  const { captions, problems } = readWebVtt(text);
  return {
    captions,
    problems: problems.map(({ line, code }) => ({ file, line, reason: reasons[code] })),
  };
}
