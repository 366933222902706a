import type { Criterion, Rubric } from '@svetionik/domain/rubric/rubric';
import type { PeopleMark } from '@svetionik/domain/rubric/people-mark';
import { oneLine } from '../text/words';
import {
  findElements,
  listChildren,
  element,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from './element';

/** How people mark an answer, but for the sample, which has a place of its own. */
export type WrittenMark = Omit<PeopleMark, 'sample'>;

/**
 * Writes how people mark an answer as a list that those who mark can read anywhere: each criterion with its levels and
 * their points. Classes hold what the words don't say.
 *
 * @example
 * writeRubric({ rubric, secondMarking: true, threshold: 2, disturbing: false }).attributes.class;
 * // 'rubric threshold-2 second-marking'
 */
export function writeRubric({
  rubric,
  secondMarking,
  threshold,
  disturbing,
}: WrittenMark): MarkupElement {
  const classes = [
    'rubric',
    `threshold-${threshold}`,
    ...(secondMarking ? ['second-marking'] : []),
    ...(disturbing ? ['disturbing'] : []),
  ];
  return element('dl', { class: classes.join(' ') }, rubric.flatMap(writeCriterion));
}

function writeCriterion({ id, title, levels }: Criterion): readonly MarkupElement[] {
  const entries = levels.map((level) =>
    element('dd', { class: `level-${level.id} points-${level.points}` }, [
      `${level.points}: ${level.descriptor}`,
    ]),
  );
  return [element('dt', { class: `criterion-${id}` }, [title]), ...entries];
}

/**
 * Reads what {@link writeRubric} has written; undefined where there is none.
 *
 * @example
 * readRubric([writeRubric(mark)]); // mark
 */
export function readRubric(nodes: readonly MarkupNode[]): WrittenMark | undefined {
  const list = findElements(element('body', {}, nodes), ['dl']).find((each) => isRubric(each));
  if (list === undefined) return undefined;
  const rubric: {
    readonly id: string;
    readonly title: string;
    readonly levels: Criterion['levels'][number][];
  }[] = [];
  for (const entry of listChildren(list)) {
    if (entry.name === 'dt')
      rubric.push({
        id: valueOf(entry, 'criterion'),
        title: oneLine(elementText(entry)),
        levels: [],
      });
    else
      rubric.at(-1)?.levels.push({
        id: valueOf(entry, 'level'),
        descriptor: oneLine(elementText(entry)).replace(/^\d+: ?/, ''),
        points: Number(valueOf(entry, 'points')),
      });
  }
  const names = classesOf(list);
  return {
    rubric: rubric satisfies Rubric,
    threshold: Number(valueOf(list, 'threshold')),
    secondMarking: names.includes('second-marking'),
    disturbing: names.includes('disturbing'),
  };
}

/**
 * Whether an element is a list that {@link writeRubric} has written.
 *
 * @example
 * isRubric(writeRubric(mark)); // true
 */
export function isRubric(node: MarkupElement): boolean {
  return node.name === 'dl' && classesOf(node).includes('rubric');
}

function classesOf({ attributes }: MarkupElement): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}

function valueOf(node: MarkupElement, name: string): string {
  return (
    classesOf(node)
      .find((each) => each.startsWith(`${name}-`))
      ?.slice(name.length + 1) ?? ''
  );
}
