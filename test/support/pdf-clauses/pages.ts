import { toName, type PdfDictionary, type PdfObjects } from '../pdf-objects';

/** A page, and what is written on it. */
export interface PdfPage {
  readonly reference: string;
  readonly dictionary: PdfDictionary;
  readonly operations: readonly PdfOperation[];
}

/** One operation of a page's content. */
export interface PdfOperation {
  readonly operator: string;
  /** What stands before the operator. */
  readonly operands: string;
  /** The number of the marked content that it is in, `artifact` in decoration, undefined outside both. */
  readonly within: string | undefined;
}

const strings = /<<|>>|<[0-9a-f\s]*>|\((?:\\.|[^\\()])*\)|[[\]]|[^\s<>[\]()]+/gi;
const isOperator = /^(?:[A-Za-z'"]+\*?|[bBf]\*)$/;

export function listPages(objects: PdfObjects): PdfPage[] {
  return objects
    .all((dictionary) => dictionary['/Type'] === '/Page')
    .map(({ reference, dictionary }) => {
      const content = objects.bytes(dictionary['/Contents'])?.toString('latin1') ?? '';
      return { reference, dictionary, operations: operationsOf(content) };
    });
}

/** The annotations of all pages, each with its page. */
export function listAnnotations(
  objects: PdfObjects,
): { reference: string; dictionary: PdfDictionary; page: PdfPage }[] {
  return listPages(objects).flatMap((page) => {
    const annotations = objects.under(page.dictionary['/Annots']);
    const references = Array.isArray(annotations) ? annotations.map(toName) : [];
    return references.map((reference) => ({
      reference,
      dictionary: objects.dictionary(reference),
      page,
    }));
  });
}

function operationsOf(content: string): PdfOperation[] {
  const operations: PdfOperation[] = [];
  const marks: (string | undefined)[] = [];
  let operands: string[] = [];
  for (const token of content.match(strings) ?? []) {
    if (!isOperator.test(token)) {
      operands.push(token);
      continue;
    }
    const before = operands.join(' ');
    operands = [];
    if (token === 'BDC' || token === 'BMC') marks.push(markOf(before));
    else if (token === 'EMC') marks.pop();
    operations.push({
      operator: token,
      operands: before,
      within: marks.findLast((mark) => mark !== undefined),
    });
  }
  return operations;
}

function markOf(operands: string): string | undefined {
  return operands.startsWith('/Artifact') ? 'artifact' : /\/MCID (\d+)/.exec(operands)?.[1];
}
