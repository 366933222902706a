import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Outcome } from '@svetionik/domain/items/outcome';
import {
  findElements,
  findChild,
  listChildren,
  element,
  type MarkupElement,
  type MarkupNode,
} from '../markup/element';

/** What is said after answering. */
export interface SaidInItem {
  readonly general: RichText;
  readonly byOutcome: ReadonlyMap<Outcome, RichText>;
  /** By the identifier of the part. */
  readonly byPart: ReadonlyMap<string, RichText>;
  /** Feedback that is bound to what has no place here. */
  readonly others: readonly string[];
}

/** How other systems call the outcomes in their feedback. */
const outcomeNames: readonly (readonly [Outcome, RegExp])[] = [
  ['wrong', /^(?:wrong|incorrect|false|fail(?:ed)?)(?:[_-]?(?:fb|feedback))?$/i],
  ['right', /^(?:right|correct|true|pass(?:ed)?)(?:[_-]?(?:fb|feedback))?$/i],
  ['partly', /^(?:partly|partial(?:ly)?(?:[_-]?correct)?)(?:[_-]?(?:fb|feedback))?$/i],
];

/**
 * Reads the feedback behind an item: for everybody, for an outcome, or for one of its parts.
 *
 * @param rich reads nodes as rich text
 * @example
 * readFeedback(root, rich).byOutcome.get('wrong'); // what is said of a wrong answer
 */
export function readFeedback(
  root: MarkupElement,
  rich: (nodes: readonly MarkupNode[]) => RichText,
): SaidInItem {
  const parts = new Set(
    findElements(findChild(root, 'itemBody') ?? element('itemBody'), partNames).map(identifierIn),
  );
  const byOutcome = new Map<Outcome, RichText>();
  const byPart = new Map<string, RichText>();
  const others: string[] = [];
  let general: RichText = [];
  for (const feedback of listChildren(root, 'modalFeedback')) {
    const identifier = identifierIn(feedback);
    const outcome = outcomeNames.find(([, pattern]) => pattern.test(identifier))?.[0];
    const isOfAll =
      feedback.attributes['outcomeIdentifier'] === 'FEEDBACK' &&
      (outcome !== undefined || identifier === 'general');
    const isOfPart =
      feedback.attributes['outcomeIdentifier'] === 'REMARKS' || (parts.has(identifier) && !isOfAll);
    if (feedback.attributes['showHide'] === 'hide') others.push(identifier);
    else if (isOfPart) byPart.set(identifier, rich(feedback.children));
    else if (outcome !== undefined) byOutcome.set(outcome, rich(feedback.children));
    else if (identifier === 'general') general = rich(feedback.children);
    else others.push(identifier);
  }
  return { general, byOutcome, byPart, others };
}

const partNames = ['simpleChoice', 'hottext', 'hotspotChoice', 'simpleAssociableChoice', 'gap'];

function identifierIn({ attributes }: MarkupElement): string {
  return attributes['identifier'] ?? '';
}
