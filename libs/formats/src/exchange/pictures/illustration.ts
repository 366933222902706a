import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { Picture } from '@svetionik/domain/content/picture';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Pictures } from '../item-format';
import { element, isElement, type MarkupElement, type MarkupNode, textOf } from '../markup/element';
import { oneLine } from '../text/words';

/** Finds a picture by its address as a file has it; undefined where it is none, or missing. */
export type FindPicture = (address: string) => FileReference | undefined;

/** Markup without the picture that stood in it. */
interface Taken {
  readonly nodes: readonly MarkupNode[];
  readonly illustration?: Picture;
}

/**
 * Takes the first picture that is there out of what is asked, with the elements that held nothing else; where nothing
 * but it is asked, it stays. As in HTML, an
 * alternative text that is empty means that the picture is for the eye only, and none that it is still to be written.
 * Sides that are not said are 0.
 *
 * @example
 * takeIllustration([element('img', { src: 'soba.png', alt: 'Soba' }), 'Šta vidite?'], find);
 * // { nodes: ['Šta vidite?'], illustration: { file, width: 0, height: 0, alternative: 'Soba', decorative: false } }
 */
export function takeIllustration(nodes: readonly MarkupNode[], find: FindPicture): Taken {
  const taken = takeFirst(nodes, find);
  return taken.nodes.map(textOf).join('').trim() === '' ? { nodes } : taken;
}

function takeFirst(nodes: readonly MarkupNode[], find: FindPicture): Taken {
  for (const [place, node] of nodes.entries()) {
    if (!isElement(node)) continue;
    const taken = takeFrom(node, find);
    if (taken.illustration) return { ...taken, nodes: [...nodes.slice(0, place), ...taken.nodes, ...nodes.slice(place + 1)] };
  }
  return { nodes };
}

function takeFrom(node: MarkupElement, find: FindPicture): Taken {
  const file = node.name === 'img' ? find(node.attributes['src'] ?? '') : undefined;
  if (file !== undefined) return { nodes: [], illustration: pictureOf(node, file) };
  const inside = takeFirst(node.children, find);
  const isEmpty = inside.nodes.every((child) => !isElement(child) && child.trim() === '');
  return { ...inside, nodes: isEmpty ? [] : [{ ...node, children: inside.nodes }] };
}

function pictureOf({ attributes }: MarkupElement, file: FileReference): Picture {
  const sideOf = (name: string) => Math.round(Number(attributes[name] ?? '')) || 0;
  const alternative = oneLine(attributes['alt'] ?? '');
  return { file, width: sideOf('width'), height: sideOf('height'), alternative, decorative: attributes['alt'] !== undefined && alternative === '' };
}

/**
 * Writes a picture above what is asked, so that {@link takeIllustration} finds it again.
 *
 * @param addressOf where it lies, as seen from the question
 * @example
 * writeIllustration(item.illustration, () => 'soba.webp'); // [<p><img src="soba.webp" …/></p>], or nothing
 */
export function writeIllustration(illustration: Picture | undefined, addressOf: (picture: Picture) => string): readonly MarkupElement[] {
  if (illustration === undefined) return [];
  const { width, height, alternative, decorative } = illustration;
  const alt = alternative === '' && !decorative ? undefined : alternative;
  return [element('p', {}, [element('img', { src: addressOf(illustration), width: String(width), height: String(height), alt })])];
}

/**
 * The item without its illustration where the bytes of that are not there.
 *
 * @example
 * withKnownIllustration(item, new Map()).illustration; // undefined
 */
export function withKnownIllustration(item: AssessmentItem, pictures: Pictures): AssessmentItem {
  const { illustration, ...others } = item;
  return illustration === undefined || pictures.has(illustration.file.hash) ? item : others;
}
