import type { editionDifferences } from '@svetionik/contracts/programmes';
import { compareEditions } from '@svetionik/domain/programmes/editions';
import type { ProgrammePart, ProgrammePlan } from '@svetionik/domain/programmes/plan';
import type { z } from 'zod';
import { inBothScripts, type PublishedText } from '../catalogue';

/** What differs between two editions, by the names of courses, which `titles` has by their ids. */
export function describeDifferences(
  before: ProgrammePlan,
  after: ProgrammePlan,
  titles: ReadonlyMap<string, PublishedText>,
): z.output<typeof editionDifferences> {
  const { added, removed, changed, rule } = compareEditions(before, after);
  const name = ({ course }: ProgrammePart) => titles.get(course) ?? inBothScripts('–');
  return { added: added.map(name), removed: removed.map(name), changed: changed.map(name), rule };
}
