import { computeMean, computeVariance } from './counted';

/** An item that judges judge. `weight`: the points that it brings to a form on average. */
export interface JudgedItem {
  readonly item: string;
  readonly weight: number;
}

/** What one judge expects of a minimally competent person: by item the percent who answer right, 0 to 100. */
export type Judgements = Readonly<Record<string, number>>;

/** How the judges saw one item, in percent. */
export interface ItemJudgements {
  readonly item: string;
  readonly mean: number;
  readonly deviation: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The cut score that judges come to, in percent of the points of a form. */
export interface AngoffCut {
  /** What each judge's judgements add up to, lowest first: nobody is named. */
  readonly judges: readonly number[];
  readonly cutScore: number;
  /** The cut score as a whole percent, as rules of an assessment have it. */
  readonly proposed: number;
  readonly deviation: number;
  /** Other judges of the same kind would come to a cut score within it in two of three cases. */
  readonly standardError: number;
  /** The items on which the judges differ most stand first. */
  readonly items: readonly ItemJudgements[];
}

/**
 * The fewest judges whose judgements are put together: of one there is no spread.
 *
 * @example
 * fewestJudges; // 2
 */
export const fewestJudges = 2;

/**
 * The steps in which judgements are given, in percent.
 *
 * @example
 * judgementStep; // 5
 */
export const judgementStep = 5;

/**
 * The cut score of a modified Angoff round: each judge says of each item what share of minimally competent people answer
 * right; what the shares add up to over a form is that judge's cut score, and their mean is the cut score. Undefined of
 * fewer judges than {@link fewestJudges}, or without items.
 *
 * Sources: W. H. Angoff, "Scales, norms, and equivalent scores", in R. L. Thorndike (ed.), "Educational measurement",
 * 1971, page 515, footnote; with rounds, discussion between them and steps of five percent as in G. J. Cizek and
 * M. B. Bunch, "Standard setting", 2007, chapter 6, where the standard error is the deviation among judges divided by the
 * square root of their number. Where forms are drawn, each item weighs as often as it stands in a form.
 *
 * @param sheets one of each judge, each with every item
 * @throws RangeError when a judge has not judged every item
 * @example
 * // Two items of a point in every form; the judges say 60 and 80, and 50 and 60: sums of 70 and 55 percent.
 * angoffCut(items, sheets)?.cutScore; // 62.5, deviation 10.6, standard error 7.5
 */
export function angoffCut(
  items: readonly JudgedItem[],
  sheets: readonly Judgements[],
): AngoffCut | undefined {
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  if (sheets.length < fewestJudges || all <= 0) return undefined;
  const judges = sheets
    .map(
      (sheet) =>
        items.reduce((sum, { item, weight }) => sum + weight * judgementOf(sheet, item), 0) / all,
    )
    .sort((one, other) => one - other);
  const { mean: cutScore, deviation } = spreadOf(judges);
  return {
    judges,
    cutScore,
    proposed: Math.max(1, Math.round(cutScore)),
    deviation,
    standardError: deviation / Math.sqrt(judges.length),
    items: items
      .map(({ item }) => summariseJudgements(item, sheets))
      .sort((one, other) => other.deviation - one.deviation),
  };
}

/**
 * How judges saw one item.
 *
 * @example
 * summariseJudgements('q1', [{ q1: 60 }, { q1: 80 }]); // { item: 'q1', mean: 70, deviation: 14.1, lowest: 60, highest: 80 }
 */
export function summariseJudgements(item: string, sheets: readonly Judgements[]): ItemJudgements {
  const given = sheets.map((sheet) => judgementOf(sheet, item));
  return { item, ...spreadOf(given), lowest: Math.min(...given), highest: Math.max(...given) };
}

function judgementOf(sheet: Judgements, item: string): number {
  const judgement = sheet[item];
  if (judgement === undefined) throw new RangeError(`A judge has not judged the item ${item}`);
  return judgement;
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const counted = values.map((value) => ({ value, count: 1 }));
  return { mean: computeMean(counted) ?? 0, deviation: Math.sqrt(computeVariance(counted) ?? 0) };
}
