import { checkResponse } from './check-response';
import type { Item, Response } from './item';
import type { Section } from './item-kind';
import { findKind } from './kinds';

/**
 * The questions within an item and how each of them went; none of an item that is one question. A response that
 * {@link checkResponse} refuses counts as none.
 *
 * @example
 * listSections(caseStudy, response).map(({ fraction }) => fraction); // [1, 0.5, 0]
 */
export function listSections(item: Item, response?: Response): readonly Section[] {
  const given =
    response !== undefined && checkResponse(item, response) === undefined ? response : undefined;
  return findKind(item).sections?.(item, given) ?? [];
}
