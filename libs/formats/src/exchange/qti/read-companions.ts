import { plainText } from '@svetionik/domain/content/plain-text';
import type { Note } from '@svetionik/domain/exchange/note';
import {
  findChild,
  findElements,
  isElement,
  type MarkupElement,
  elementText,
} from '../markup/element';
import { readHtml } from '../markup/read-html';
import type { SharedText } from '../studies/shared-text';
import { withText } from '../studies/with-text';
import { decodeText } from '../../text/decode-text';
import { oneLine, paragraphs, type ReadText } from '../text/words';
import type { ReadFile } from './read-study';

/** Finds the bytes behind an address, as the item has it. */
type Open = (address: string) => Promise<Uint8Array | undefined>;

/**
 * An item with the materials that are to lie beside it: what is text stands before what is asked, other materials, such as
 * a calculator or a document, are told as lost.
 *
 * @example
 * (await withCompanions(file, root, async () => undefined)).questions[0]?.read.notes; // [{ effect: 'lost', code: 'companion', detail: 'calculator' }]
 */
export async function withCompanions(
  file: ReadFile,
  root: MarkupElement,
  open: Open,
): Promise<ReadFile> {
  const info = findChild(root, 'companionMaterialsInfo');
  const materials = info ? info.children.filter(isElement) : [];
  if (materials.length === 0) return file;
  const read: ReadText[] = [];
  for (const material of materials) read.push(await readMaterial(material, open));
  const text: SharedText = {
    id: '',
    title: '',
    body: read.flatMap(({ body }) => body),
    pictures: [],
    notes: read.flatMap(({ notes }) => notes),
  };
  if (file.whole === undefined)
    return {
      ...file,
      questions: file.questions.map(({ read: each, worth }) => ({
        read: withText(each, text),
        worth,
      })),
    };
  const { vignette, notes } = file.whole;
  return {
    ...file,
    whole: {
      ...file.whole,
      vignette: [...vignette, ...text.body],
      notes: [...notes, ...text.notes],
    },
  };
}

async function readMaterial(material: MarkupElement, open: Open): Promise<ReadText> {
  const words = oneLine(elementText(material));
  if (material.name === 'physicalMaterial') return keep(paragraphs(words), words);
  const [holder] = findElements(material, ['fileHref']);
  const address = oneLine(elementText(holder));
  const name = material.attributes['label'] ?? address;
  const bytes = /\.(?:x?html?|txt)$/i.test(address) ? await open(address) : undefined;
  if (bytes === undefined)
    return { body: [], notes: [lost(name === '' ? `${material.name} ${words}` : name)] };
  const { text } = decodeText(bytes);
  const { body, notes } = address.endsWith('.txt')
    ? { body: paragraphs(text), notes: [] }
    : readHtml(text);
  return plainText(body) === ''
    ? { body: [], notes: [lost(name)] }
    : { body, notes: [...keep(body, name).notes, ...notes] };
}

function keep(body: ReadText['body'], detail: string): ReadText {
  return { body, notes: [{ effect: 'changed', code: 'companion', detail: detail.slice(0, 100) }] };
}

function lost(detail: string): Note {
  return { effect: 'lost', code: 'companion', detail: oneLine(detail).slice(0, 100) };
}
