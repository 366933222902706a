import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { Picture } from '@svetionik/domain/content/picture';
import { mostIllustrations } from '@svetionik/domain/items/illustrations';
import {
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';
import { oneLine } from '../text/words';

/** Finds a picture by its address as a file has it; undefined where it is none, or missing. */
export type FindPicture = (address: string) => FileReference | undefined;

/** Markup without the pictures that stood in it. */
export interface TakenPictures {
  readonly nodes: readonly MarkupNode[];
  readonly pictures: readonly Picture[];
}

/**
 * Takes the pictures that are there out of what is asked, as many as a question may have, with the elements that held
 * nothing else; where nothing but them is asked, they stay.
 *
 * @example
 * takeIllustrations([element('img', { src: 'soba.png', alt: 'Soba' }), 'Šta vidite?'], find);
 * // { nodes: ['Šta vidite?'], pictures: [{ file, width: 0, height: 0, alternative: 'Soba', decorative: false }] }
 */
export function takeIllustrations(nodes: readonly MarkupNode[], find: FindPicture): TakenPictures {
  const taken = takePictures(nodes, find, mostIllustrations);
  return taken.nodes.map(elementText).join('').trim() === '' ? { nodes, pictures: [] } : taken;
}

/**
 * Takes the first pictures that are there out of markup, with the elements that held nothing else. As in HTML, an
 * alternative text that is empty means that a picture is for the eye only, and none that it is still to be written.
 * Sides that are not said are 0.
 *
 * @param most how many at most
 * @example
 * takePictures([element('img', { src: 'vrata.png', alt: 'Vrata' })], find, 1).pictures.length; // 1
 */
export function takePictures(
  nodes: readonly MarkupNode[],
  find: FindPicture,
  most: number,
): TakenPictures {
  const left: MarkupNode[] = [];
  const pictures: Picture[] = [];
  for (const node of nodes) {
    const room = most - pictures.length;
    const taken =
      isElement(node) && room > 0 ? takeFrom(node, find, room) : { nodes: [node], pictures: [] };
    left.push(...taken.nodes);
    pictures.push(...taken.pictures);
  }
  return { nodes: left, pictures };
}

function takeFrom(node: MarkupElement, find: FindPicture, most: number): TakenPictures {
  const file = node.name === 'img' ? find(node.attributes['src'] ?? '') : undefined;
  if (file !== undefined) return { nodes: [], pictures: [pictureOf(node, file)] };
  const { nodes: children, pictures } = takePictures(node.children, find, most);
  if (pictures.length === 0) return { nodes: [node], pictures };
  const isEmpty = children.every((child) => !isElement(child) && child.trim() === '');
  return { nodes: isEmpty ? [] : [{ ...node, children }], pictures };
}

function pictureOf({ attributes }: MarkupElement, file: FileReference): Picture {
  const sideOf = (name: string) => Math.round(Number(attributes[name] ?? '')) || 0;
  const alternative = oneLine(attributes['alt'] ?? '');
  return {
    file,
    width: sideOf('width'),
    height: sideOf('height'),
    alternative,
    decorative: attributes['alt'] !== undefined && alternative === '',
  };
}

/**
 * Writes pictures above a text, each in a paragraph, so that they are found again.
 *
 * @param addressOf where one lies, as seen from the question
 * @example
 * writePictures(illustrationsOf(item), () => 'soba.webp'); // [<p><img src="soba.webp" …/></p>], or nothing
 */
export function writePictures(
  pictures: readonly Picture[],
  addressOf: (picture: Picture) => string,
): readonly MarkupElement[] {
  return pictures.map((picture) => {
    const { width, height, alternative, decorative } = picture;
    const alt = alternative === '' && !decorative ? undefined : alternative;
    return element('p', {}, [
      element('img', {
        src: addressOf(picture),
        width: String(width),
        height: String(height),
        alt,
      }),
    ]);
  });
}
