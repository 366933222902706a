import { isContentId } from '../content/content-id';
import { isAllowedLink } from '../content/link';
import { plainText } from '../content/plain-text';
import type { RichNode, RichText, Run } from '../content/rich-text';
import { limits } from './limits';
import type { Problem, ProblemCode } from './problem';

/**
 * Checks a rich text: it says something, is not too long or too deeply nested, its headings are not empty, links
 * lead only where {@link isAllowedLink} lets them, languages are tags such as `en`, and facts are named by an id.
 *
 * @param missing the code to use when the text says nothing
 * @example
 * checkRichText('body', [{ kind: 'heading', level: 2, runs: [] }, paragraph]);
 * // [{ code: 'heading-empty', where: { field: 'body' } }]
 */
export function checkRichText(
  field: string,
  text: RichText,
  missing: ProblemCode = 'text-missing',
): Problem[] {
  const where = { field };
  if (depthOf(text) > limits.depth)
    return [{ code: 'nesting-too-deep', where, detail: { most: limits.depth } }];
  const { length } = plainText(text);
  if (length === 0) return [{ code: missing, where }];
  const tooLong: Problem = { code: 'text-too-long', where, detail: { length, most: limits.body } };
  const problems = text.flatMap(checkNode).map((problem) => ({ ...problem, where }));
  return length > limits.body ? [tooLong, ...problems] : problems;
}

type Finding = Omit<Problem, 'where'>;

function checkNode(node: RichNode): Finding[] {
  switch (node.kind) {
    case 'list':
      return node.entries.flat().flatMap(checkNode);
    case 'quote':
      return node.body.flatMap(checkNode);
    case 'heading':
      return plainText([node]) === '' ? [{ code: 'heading-empty' }] : node.runs.flatMap(checkRun);
    case 'paragraph':
      return node.runs.flatMap(checkRun);
  }
}

function checkRun({ text, link, language, fact }: Run): Finding[] {
  const findings: Finding[] = [];
  if (/[^\P{Cc}\n\t]/u.test(text)) findings.push({ code: 'character-forbidden' });
  if (link !== undefined && (link.length > limits.link || !isAllowedLink(link))) {
    findings.push({ code: 'link-forbidden', detail: { link: link.slice(0, limits.line) } });
  }
  if (language !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) {
    findings.push({ code: 'language-invalid', detail: { language } });
  }
  if (fact !== undefined && !isContentId(fact))
    findings.push({ code: 'id-invalid', detail: { id: fact } });
  return findings;
}

/** Stops one level below the limit, so that a text of any depth is refused and not followed. */
function depthOf(text: RichText, left: number = limits.depth): number {
  const depths = text.map((node) => {
    if (node.kind !== 'list' && node.kind !== 'quote') return 0;
    const inner = node.kind === 'list' ? node.entries : [node.body];
    return 1 + (left > 0 ? Math.max(0, ...inner.map((part) => depthOf(part, left - 1))) : 0);
  });
  return Math.max(0, ...depths);
}
