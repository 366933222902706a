import type { Note } from '@svetionik/domain/exchange/note';
import { findElements, listChildren, type MarkupElement, elementText } from '../markup/element';
import type { FindPicture } from '../pictures/picture-markup';
import type { SharedText } from '../studies/shared-text';
import { oneLine } from '../text/words';
import { resolvePath } from './package-path';
import { readShared } from './read-study';

/** By the file of an item, what it stands below in a test: a text that others share, or what of one is lost. */
export type SectionTexts = ReadonlyMap<
  string,
  { readonly text?: SharedText; readonly notes: readonly Note[] }
>;

/** Fewer words than that tell learners what to do, unless a test says that they are a passage. */
const leastWords = 40;

/**
 * The texts of the sections of a test, by the items below them. Instructions are none: what they say is told as lost.
 *
 * @param path of the test in its package
 * @param find finds the pictures in it
 * @example
 * readSections(test, 'test.xml', () => undefined).get('items/prvo.xml')?.text?.title; // 'Noć u hotelu'
 */
export function readSections(root: MarkupElement, path: string, find: FindPicture): SectionTexts {
  const found = findElements(root, ['assessmentSection']).flatMap((section) => {
    const shown = listChildren(section, 'rubricBlock').filter(
      (block) => isForCandidates(block) && !isEmpty(block),
    );
    const passages = shown.filter(isPassage);
    const told = shown.length > passages.length ? [lostInstructions] : [];
    if (shown.length === 0) return [];
    const { attributes } = section;
    const text: SharedText = {
      id: attributes['identifier'] ?? '',
      title: oneLine(attributes['title'] ?? attributes['identifier'] ?? ''),
      ...readShared(
        passages.flatMap(({ children }) => children),
        find,
      ),
    };
    const entry = { ...(passages.length > 0 && { text }), notes: told };
    return findElements(section, ['assessmentItemRef']).flatMap(({ attributes: { href = '' } }) => {
      const item = resolvePath(path, href);
      return item === undefined ? [] : [[item, entry] as const];
    });
  });
  return new Map(found);
}

const lostInstructions: Note = { effect: 'lost', code: 'other-parts', detail: 'rubricBlock' };

function isForCandidates({ attributes }: MarkupElement): boolean {
  return (attributes['view'] ?? 'candidate').split(/\s+/).includes('candidate');
}

function isEmpty(block: MarkupElement): boolean {
  return elementText(block).trim() === '' && findElements(block, ['img', 'object']).length === 0;
}

function isPassage(block: MarkupElement): boolean {
  const { use = '', class: named = '' } = block.attributes;
  if (/instruction|navigation|scoring/i.test(use)) return false;
  const words = oneLine(elementText(block)).split(' ').length;
  return /stimul|passage/i.test(`${use} ${named}`) || words >= leastWords;
}
