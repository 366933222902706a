import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import type { Numeric } from '@svetionik/domain/items/numeric/numeric';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import type { SimpleResponse } from '@svetionik/domain/items/simple-kind';
import { simpleKinds } from '@svetionik/domain/items/simple-kinds';
import fc from 'fast-check';

/** A question of a case study as if it stood in a bank. */
export function asItem(question: StudyQuestion): AssessmentItem {
  return { ...question, objective: '', difficulty: 'medium' };
}

/**
 * A response to an item whose parts learners choose, sort, match, mark, type or set; right ones among them.
 *
 * @example
 * fc.sample(anyResponse(item), 5); // five responses to the item
 */
export function anyResponse(item: AssessmentItem): fc.Arbitrary<Response> {
  switch (item.kind) {
    case 'single-choice':
      return choiceOf(item.options).map((choice) => ({ kind: item.kind, choice }));
    case 'multiple-choice':
      return subsetOf(item.options).map((choices) => ({ kind: item.kind, choices }));
    case 'ordering':
      return fc
        .shuffledSubarray(idsOf(item.options), { minLength: item.options.length })
        .map((order) => ({ kind: item.kind, order }));
    case 'true-false-reason':
      return fc
        .tuple(fc.boolean(), choiceOf(item.options))
        .map(([verdict, reason]) => ({ kind: item.kind, verdict, reason }));
    case 'mark-in-text':
      return subsetOf(item.marks).map((marks) => ({ kind: item.kind, marks }));
    case 'hot-spot':
      return item.several
        ? subsetOf(item.regions).map((regions) => ({ kind: item.kind, regions }))
        : choiceOf(item.regions).map((region) => ({ kind: item.kind, regions: [region] }));
    default:
      return pairedOrTyped(item);
  }
}

function pairedOrTyped(item: AssessmentItem): fc.Arbitrary<Response> {
  switch (item.kind) {
    case 'matching':
      return pairsOf(item.options.map(({ id }) => ({ id, targets: item.targets }))).map(
        (pairs) => ({ kind: item.kind, pairs }),
      );
    case 'gap-match':
      return fc
        .shuffledSubarray(idsOf(item.targets), { minLength: item.gaps.length })
        .map((targets) => ({
          kind: item.kind,
          pairs: item.gaps.map(({ id }, place) => ({ part: id, choice: targets[place] ?? '' })),
        }));
    case 'inline-choice':
      return pairsOf(item.gaps).map((pairs) => ({ kind: item.kind, pairs }));
    case 'short-text':
      return typedText([...item.accepted, ...(item.shares ?? []).map((share) => share.text)]).map(
        (text) => ({ kind: item.kind, text }),
      );
    case 'numeric':
      return nearAny(item).map((value) => ({
        kind: item.kind,
        text: writeNumber(value),
      }));
    case 'slider':
      return fc
        .nat(Math.floor((item.maximum - item.minimum) / item.step))
        .map((steps) => ({ kind: item.kind, value: item.minimum + steps * item.step }));
    case 'case-study':
      return fc
        .tuple(...item.questions.map((question) => anyResponse(asItem(question))))
        .map((responses) => ({
          kind: item.kind,
          answers: item.questions.map(({ id }, place) => {
            const response = responses[place];
            return { question: id, response: response && isSimple(response) ? response : null };
          }),
        }));
    default:
      throw new Error(`no responses to ${item.kind}`);
  }
}

function isSimple(response: Response): response is SimpleResponse {
  return Object.hasOwn(simpleKinds, response.kind);
}

type Named = { readonly id: string };

function idsOf(parts: readonly Named[]): string[] {
  return parts.map(({ id }) => id);
}

function choiceOf(parts: readonly Named[]): fc.Arbitrary<string> {
  return fc.constantFrom(...idsOf(parts));
}

function subsetOf(parts: readonly Named[]): fc.Arbitrary<string[]> {
  return fc.subarray(idsOf(parts));
}

function pairsOf(
  entries: readonly { readonly id: string; readonly targets: readonly Named[] }[],
): fc.Arbitrary<{ part: string; choice: string }[]> {
  return fc.tuple(
    ...entries.map(({ id, targets }) => choiceOf(targets).map((choice) => ({ part: id, choice }))),
  );
}

function typedText(accepted: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...accepted),
      fc.constantFrom('', 'x', 'nešto drugo'),
      fc.constantFrom('', '', ' y'),
    )
    .map(([text, within, after]) =>
      `${text.replaceAll('\\*', '×').replaceAll('*', within).replaceAll('×', '*')}${after}`.slice(
        0,
        200,
      ),
    );
}

function nearAny({ value, tolerance, shares = [] }: Numeric): fc.Arbitrary<number> {
  return fc.oneof(
    near(value, tolerance),
    ...shares.map((share) => near(share.value, share.tolerance)),
  );
}

function near(value: number | null, tolerance: number): fc.Arbitrary<number> {
  return fc
    .constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2)
    .map((share) => Number(((value ?? 0) + share * (tolerance || 1)).toFixed(6)));
}
