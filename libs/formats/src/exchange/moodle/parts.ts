import type { RichText } from '@svetionik/domain/content/rich-text';
import { plainText } from '@svetionik/domain/content/plain-text';
import { element, type MarkupElement } from '../markup/element';
import { writeNodes } from '../markup/write-xml';
import { writeRichMarkup } from '../markup/write-rich-markup';

/**
 * An element whose text is a line of its own.
 *
 * @example
 * single('name', 'znak-1'); // <name><text>znak-1</text></name>
 */
export function single(name: string, words: string): MarkupElement {
  return element(name, {}, [element('text', {}, [words])]);
}

/**
 * An element whose text is HTML.
 *
 * @example
 * holder('questiontext', '<p>Zovite 112.</p>'); // <questiontext format="html"><text>&lt;p&gt;…
 */
export function holder(
  name: string,
  html: string,
  others: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly parts?: readonly MarkupElement[];
  } = {},
): MarkupElement {
  return element(name, { ...others.attributes, format: 'html' }, [
    element('text', {}, [html]),
    ...(others.parts ?? []),
  ]);
}

/**
 * What is said after an answer, as HTML; empty where nothing is said.
 *
 * @example
 * said('generalfeedback', []); // <generalfeedback format="html"><text></text></generalfeedback>
 */
export function said(name: string, body: RichText): MarkupElement {
  return holder(name, plainText(body) === '' ? '' : writeNodes(writeRichMarkup(body)));
}

/**
 * An answer with what it earns, in percent, and what is said of it.
 *
 * @example
 * answer({ html: '<p>112</p>', files: [] }, 100, []); // <answer fraction="100" format="html">…
 */
export function answer(
  { html, files }: { readonly html: string; readonly files: readonly MarkupElement[] },
  percent: number | string,
  feedback: RichText,
): MarkupElement {
  return holder('answer', html, {
    attributes: { fraction: String(percent) },
    parts: [...files, said('feedback', feedback)],
  });
}

/**
 * An answer that is a line and not HTML.
 *
 * @example
 * typedAnswer('112', 100, []); // <answer fraction="100" format="moodle_auto_format">…
 */
export function typedAnswer(
  words: string,
  percent: number | string,
  feedback: RichText,
  parts: readonly MarkupElement[] = [],
): MarkupElement {
  return element('answer', { fraction: String(percent), format: 'moodle_auto_format' }, [
    element('text', {}, [words]),
    said('feedback', feedback),
    ...parts,
  ]);
}
