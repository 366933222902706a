import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findWriter } from '../kind-writers';
import { findElements, isElement, type MarkupElement, type MarkupNode } from '../markup/element';
import { writeNodes } from '../markup/write-xml';
import { interactionWriters } from './interaction-writers';
import type { QtiItem } from './qti-item';
import { writeProcessing } from './write-parts';

/** What the rules of the standard templates are made of. */
const usual: readonly string[] = [
  'responseCondition',
  'responseIf',
  'responseElse',
  'match',
  'variable',
  'correct',
  'setOutcomeValue',
  'baseValue',
  'mapResponse',
  'isNull',
  'equal',
  'equalRounded',
  'multiple',
];

/**
 * Tells where the rules of a file score an item otherwise than it is scored here. Rules that are, but for their spacing,
 * those that would be written for the item mean the same; so do the standard templates and rules made like them, whose
 * meaning the readers of each kind know. An order is never scored by a template as it is here.
 *
 * @example
 * tellProcessing(item, read); // a note where rules are left aside
 */
export function tellProcessing(item: QtiItem, read: AssessmentItem): void {
  if (read.kind === 'open-answer') return;
  if (item.processing === undefined) return item.tell('changed', 'response-processing');
  if (item.hasReadRules || isAsWritten(item.processing, read)) return;
  if (read.kind === 'ordering') return item.tell('changed', 'scoring');
  if (!isUsual(item.processing)) item.tell('changed', 'response-processing');
}

function isAsWritten(processing: MarkupElement, read: AssessmentItem): boolean {
  const written = findWriter(
    interactionWriters(() => ''),
    read,
  )?.();
  return (
    written !== undefined && canonical(writeProcessing(read, written)) === canonical(processing)
  );
}

function canonical(node: MarkupElement): string {
  return writeNodes([tidied(node)]);
}

function tidied({ name, attributes, children }: MarkupElement): MarkupElement {
  const sorted = Object.fromEntries(
    Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const inside = children
    .map((child): MarkupNode => (isElement(child) ? tidied(child) : child.trim()))
    .filter((child) => child !== '');
  return { name, attributes: sorted, children: inside, line: 0 };
}

/** By a template, or by one condition made like those of the templates. */
function isUsual(processing: MarkupElement): boolean {
  const { template = '' } = processing.attributes;
  if (template !== '')
    return /(?:match_correct|map_response|match_basic)(?:\.xml)?$/i.test(template);
  const all = names(processing);
  const scored = findElements(processing, ['match', 'mapResponse', 'equal', 'equalRounded']);
  return (
    all.every((name) => usual.includes(name)) &&
    all.filter((name) => name === 'responseCondition').length <= 1 &&
    scored.length === 1
  );
}

function names(node: MarkupElement): readonly string[] {
  return node.children.filter(isElement).flatMap((child) => [child.name, ...names(child)]);
}
