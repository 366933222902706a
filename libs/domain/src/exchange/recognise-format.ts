import type { ItemFormatName } from './item-formats';

/** What a file of a format looks like: how its name may end, and what stands near its beginning. */
interface Sign {
  readonly format: ItemFormatName;
  readonly endings: readonly string[];
  readonly mark: RegExp;
}

/** What is told apart first stands first. Whatever version of QTI is named, each is read; a package does not show its own from outside. */
const signs: readonly Sign[] = [
  { format: 'qti-30', endings: ['xml'], mark: /imsqtiasi_v3p0|<qti-assessment/ },
  { format: 'qti-22', endings: ['xml'], mark: /imsqti_v2p2/ },
  { format: 'qti-21', endings: ['xml', 'zip'], mark: /imsqti_v2p1|<assessmentItem\b/ },
  { format: 'moodle-xml', endings: ['xml'], mark: /<quiz[\s>]/ },
  {
    format: 'csv',
    endings: ['csv', 'tsv', 'txt'],
    mark: /^\uFEFF?[^\n]*\b(?:kind[^\n]*\bprompt|prompt[^\n]*\bkind)\b/i,
  },
  { format: 'aiken', endings: ['txt'], mark: /^ANSWER:\s*[A-Z]\s*$/m },
  {
    format: 'gift',
    endings: ['gift', 'txt'],
    mark: /\{[^{}]*[=~#][^{}]*\}|\{\s*(?:T|F|TRUE|FALSE)\b|^::/m,
  },
];

/**
 * The format of a file of questions, by its name and its beginning; nothing where a person has to say. An ending that only
 * one format has is enough where the beginning tells nothing.
 *
 * @param beginning a few thousand characters
 * @example
 * recogniseFormat('pitanja.txt', 'Koga zovete?\nA. 112\nB. 985\nANSWER: A\n'); // 'aiken'
 */
export function recogniseFormat(fileName: string, beginning: string): ItemFormatName | undefined {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  const possible = signs.filter(({ endings }) => endings.includes(ending));
  const [alone, another] = possible;
  return (
    possible.find(({ mark }) => mark.test(beginning)) ?? (another === undefined ? alone : undefined)
  )?.format;
}
