import { checkResponse } from './check-response';
import type { Item, Response } from './item';
import type { Section } from './item-kind';
import { kindOf } from './kinds';

/**
 * The questions within an item and how each of them went; none of an item that is one question. A response that
 * {@link checkResponse} refuses counts as none.
 *
 * @example
 * sectionsOf(caseStudy, response).map(({ fraction }) => fraction); // [1, 0.5, 0]
 */
export function sectionsOf(item: Item, response?: Response): readonly Section[] {
  const given =
    response !== undefined && checkResponse(item, response) === undefined ? response : undefined;
  return kindOf(item).sections?.(item, given) ?? [];
}
