import type { CaseChoice, CaseGraphNode } from './case';
import type { TextChange } from './text-change';

/**
 * A node of a case with each of its texts changed; ids, ways and points stay.
 *
 * @example
 * mapCaseNode(node, transliteration('sr-Cyrl')).title; // 'Пријем'
 */
export function mapCaseNode<Choice extends CaseChoice>(
  node: CaseGraphNode<Choice>,
  { line, body }: TextChange,
): CaseGraphNode<Choice> {
  if (node.kind === 'outcome') {
    return { ...node, title: line(node.title), body: body(node.body), debrief: body(node.debrief) };
  }
  const choices = node.choices.map((choice) => ({
    ...choice,
    label: line(choice.label),
    consequence: body(choice.consequence),
  }));
  return { ...node, title: line(node.title), body: body(node.body), choices };
}
