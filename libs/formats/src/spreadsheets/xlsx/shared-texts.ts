import type { ZipArchive } from '../../zip/read-zip';
import { SpreadsheetRefused } from '../spreadsheet-refused';
import { unescapeText } from './escaped-text';
import { walkXml } from './walk-xml';

/**
 * The texts that cells share, by their place. What is said how to pronounce them is left out.
 *
 * @param most characters of all together
 * @throws SpreadsheetRefused once there are more
 * @example
 * (await readSharedTexts(archive, 'xl/sharedStrings.xml', 1_000_000))[0]; // 'Prezime'
 */
export async function readSharedTexts(
  archive: ZipArchive,
  path: string,
  most: number,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  let sum = 0;
  let isPronounced = false;
  const listener = {
    open(name: string) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPronounced = true;
    },
    close(name: string, words: string) {
      if (name === 'rPh') isPronounced = false;
      if (name === 't' && !isPronounced) text += words;
      if (name !== 'si') return;
      sum += text.length + 8;
      texts.push(unescapeText(text));
    },
  };
  const turns = walkXml(archive.pieces(path), listener);
  while ((await turns.next()).done !== true)
    if (sum > most) throw new SpreadsheetRefused({ code: 'too-large' });
  return texts;
}
