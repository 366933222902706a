import type { Type } from '@angular/core';
import { optionOrder } from '@svetionik/domain/attempt/option-order';
import type { Item, ItemByKind, ItemKindName, ResponseByKind } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import { peopleMark } from '@svetionik/domain/items/people-mark';
import { ask } from '@svetionik/domain/items/present';
import { seededRandom } from '@svetionik/domain/random';
import { mapItemTexts } from '@svetionik/domain/transliteration/map-texts';
import { KnowledgeCheck } from '@svetionik/ui/blocks/knowledge-check';
import { composeReview } from '@svetionik/ui/items/compose-review';
import type { KindControl } from '@svetionik/ui/items/kind-control';
import { type Example, show, type Specimen, type Writing } from './example';
import { lengthen } from './writing';

/** What a learner is asked: under an id of its own, as every state stands on one page, and in an order that is everybody's. */
function asked(item: Item, state: string) {
  const order = optionOrder(item, seededRandom(item.id));
  return ask({ ...item, id: `${item.id}-${state.replaceAll(/[ ,]+/g, '-')}` }, order);
}

/** The control of a kind: empty, answered, larger and closed, explained after a right and a wrong answer, with long words. */
export function kindStates<Name extends ItemKindName>(
  control: Type<KindControl<Name>>,
  item: ItemByKind[Name],
  wrong: (writing: Writing) => ResponseByKind[Name],
): Example {
  return (writing) => {
    const written: Item = mapItemTexts<Item>(item, writing);
    const right = answerKey(written);
    const state = (name: string, inputs: object, own: Item = written, isLarger = false) => {
      const item = asked(own, name);
      return show<unknown>(name, control, { item, ...inputs }, { isLarger });
    };
    const review = (response: typeof right) => ({
      response,
      review: composeReview(written, response),
    });
    return [
      peopleMark(written) ? state('empty', {}) : inLesson(written),
      state('answered', { response: right }),
      state('larger, closed', { response: right, closed: true }, written, true),
      state('right', review(right)),
      state('wrong', review(wrong(writing))),
      state('long words', { response: right }, mapItemTexts<Item>(written, lengthen)),
    ];
  };
}

/** Empty, where it is graded once it is answered. */
function inLesson(item: Item): Specimen {
  const state = 'in a lesson';
  const block = {
    id: 'check',
    kind: 'knowledge-check',
    item: { ...item, id: `${item.id}-check` },
  } as const;
  return show(state, KnowledgeCheck, { block });
}
