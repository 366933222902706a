import type { CaseBlock } from '../course/block';
import { checkCaseNodes } from '../checks/check-case-nodes';
import { checkLine } from '../checks/check-fields';
import { checkRichText } from '../checks/check-rich-text';
import type { Problem } from '../checks/problem';

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
