import type { CaseBlock } from '../content/block';
import { checkCaseNodes } from './check-case-nodes';
import { checkLine } from './check-fields';
import { checkRichText } from './check-rich-text';
import type { Problem } from './problem';

/**
 * Checks a case: what it is called and begins with, and its nodes (see {@link checkCaseNodes}).
 *
 * @example
 * checkCase(block); // e.g. [{ code: 'case-dead-end', where: { node: 'prijem' } }]
 */
export function checkCase(block: CaseBlock): Problem[] {
  return [
    ...checkLine('title', block.title),
    ...checkRichText('vignette', block.vignette),
    ...checkCaseNodes(block),
  ];
}
