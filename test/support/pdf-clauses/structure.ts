import {
  toDictionary,
  toName,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
} from '../pdf-objects';

/** An element of the structure. */
export interface StructureElement {
  readonly reference: string;
  readonly dictionary: PdfDictionary;
  readonly role: string;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureElement[];
  /** Numbers of marked content, and dictionaries that name an annotation. */
  readonly contents: readonly PdfValue[];
}

/** All elements in the order of reading. */
export function readStructure(objects: PdfObjects): StructureElement[] {
  const root = objects.catalog('/StructTreeRoot', '/K');
  return list(root).flatMap((kid) => (isReference(kid) ? read(objects, kid, undefined) : []));
}

/** Those elements that have such a role, with or without the number of a level. */
export function findElements(objects: PdfObjects, role: RegExp): StructureElement[] {
  return readStructure(objects).filter((element) => role.test(element.role));
}

/** Where annotations stand in the structure: the element, and the page that it says they are on. */
export function annotatedPlaces(
  objects: PdfObjects,
): { element: StructureElement; annotation: PdfValue | undefined; page: PdfValue | undefined }[] {
  return readStructure(objects).flatMap((element) =>
    element.contents
      .map(toDictionary)
      .flatMap((kid) =>
        kid['/Type'] === '/OBJR' ? [{ element, annotation: kid['/Obj'], page: kid['/Pg'] }] : [],
      ),
  );
}

/** A piece of a page in the order of reading: its page, its number there, and the element that it stands in. */
export interface Piece {
  readonly page: string;
  readonly number: number;
  readonly element: string;
}

export function listPieces(
  objects: PdfObjects,
  under: readonly PdfValue[] = list(objects.catalog('/StructTreeRoot', '/K')),
): Piece[] {
  return under.filter(isReference).flatMap((element) => {
    const { '/K': kids, '/Pg': page } = objects.dictionary(element);
    return list(kids).flatMap((kid) =>
      typeof kid === 'number'
        ? [{ page: toName(page), number: kid, element }]
        : listPieces(objects, [kid]),
    );
  });
}

/** What the number of a page, link or field leads to: a list with the element of each piece of the page, or one element. */
export function findParents(objects: PdfObjects, key: PdfValue | undefined): PdfValue | undefined {
  const numbers = objects.catalog('/StructTreeRoot', '/ParentTree', '/Nums');
  const place =
    Array.isArray(numbers) && key !== undefined
      ? numbers.findIndex((number, index) => index % 2 === 0 && number === key)
      : -1;
  return Array.isArray(numbers) && place >= 0 ? numbers[place + 1] : undefined;
}

function read(
  objects: PdfObjects,
  reference: string,
  parent: StructureElement | undefined,
): StructureElement[] {
  const dictionary = objects.dictionary(reference);
  const children: StructureElement[] = [];
  const kids = list(objects.under(reference, '/K'));
  const element = {
    reference,
    dictionary,
    role: toName(dictionary['/S']),
    parent,
    children,
    contents: kids.filter((kid) => !isReference(kid)),
  };
  const descendants = kids.filter(isReference).flatMap((kid) => {
    const below = read(objects, kid, element);
    children.push(...below.slice(0, 1));
    return below;
  });
  return [element, ...descendants];
}

function list(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isReference(value: PdfValue): value is string {
  return typeof value === 'string';
}
