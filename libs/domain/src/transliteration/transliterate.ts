import type { ModuleDocument } from '../course/document';
import type { RichNode, RichText, Run } from '../content/rich-text';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { exceptionLexicon, type ExceptionLexicon } from '../language/exception-lexicon';
import { latinToCyrillic } from '../language/latin-to-cyrillic';
import { mapModuleTexts } from './map-texts';
import type { Script } from '../language/script';
import type { TextChange } from '../content/text-change';

/**
 * Writes a Serbian text of either script in the given one, as {@link cyrillicToLatin} and
 * {@link latinToCyrillic} say.
 *
 * @example
 * transliterate('Služba 192', 'sr-Cyrl'); // 'Служба 192'
 */
export function transliterate(
  text: string,
  script: Script,
  lexicon: ExceptionLexicon = exceptionLexicon,
): string {
  return script === 'sr-Cyrl' ? latinToCyrillic(text, lexicon) : cyrillicToLatin(text);
}

/**
 * Writes rich text in the given script. Runs that are protected or of another language keep their letters;
 * links, facts and structure stay.
 *
 * @example
 * transliterateRichText([{ kind: 'paragraph', runs: [{ text: 'Izveštaj ' }, { text: 'GRETA', protected: true }] }], 'sr-Cyrl');
 * // [{ kind: 'paragraph', runs: [{ text: 'Извештај ' }, { text: 'GRETA', protected: true }] }]
 */
export function transliterateRichText(
  text: RichText,
  script: Script,
  lexicon: ExceptionLexicon = exceptionLexicon,
): RichText {
  return text.map((node) => transliterateNode(node, script, lexicon));
}

/**
 * Transliteration as a change for `mapBlockTexts` and `mapItemTexts`.
 *
 * @example
 * const cyrillic = blocks.map((block) => mapBlockTexts(block, transliteration('sr-Cyrl')));
 */
export function transliteration(
  script: Script,
  lexicon: ExceptionLexicon = exceptionLexicon,
): TextChange {
  return {
    line: (text) => transliterate(text, script, lexicon),
    body: (text) => transliterateRichText(text, script, lexicon),
  };
}

/**
 * A module in the given script, its language set to it.
 *
 * @example
 * transliterateModule(document, 'sr-Cyrl').language; // 'sr-Cyrl'
 */
export function transliterateModule(
  document: ModuleDocument,
  script: Script,
  lexicon: ExceptionLexicon = exceptionLexicon,
): ModuleDocument {
  return { ...mapModuleTexts(document, transliteration(script, lexicon)), language: script };
}

function transliterateNode(node: RichNode, script: Script, lexicon: ExceptionLexicon): RichNode {
  switch (node.kind) {
    case 'list':
      return {
        ...node,
        entries: node.entries.map((entry) => transliterateRichText(entry, script, lexicon)),
      };
    case 'quote':
      return { ...node, body: transliterateRichText(node.body, script, lexicon) };
    default:
      return { ...node, runs: node.runs.map((run) => transliterateRun(run, script, lexicon)) };
  }
}

function transliterateRun(run: Run, script: Script, lexicon: ExceptionLexicon): Run {
  if (run.protected || run.language !== undefined) return run;
  return { ...run, text: transliterate(run.text, script, lexicon) };
}
