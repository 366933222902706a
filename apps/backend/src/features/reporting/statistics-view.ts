import type { z } from 'zod';
import type {
  assessmentRow,
  computation,
  assessmentStatistics,
} from '@svetionik/contracts/reporting';
import { plainText } from '@svetionik/domain/content/plain-text';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { EditionItem } from '../assessment';
import type { Computation, ReportedEdition, StoredStatistics } from './item-analysis.queries';
import { decisionTitles, listRightIds, listShares, shownOptions } from './item-options';

type ReportedItem = z.output<typeof assessmentStatistics>['items'][number];

export function describeEdition(
  { courseId, title, number, computedAt }: ReportedEdition,
  people: number,
): Omit<z.output<typeof assessmentRow>, 'owner'> {
  return {
    course: { id: courseId, title },
    edition: number,
    people,
    computedAt: computedAt?.toISOString() ?? null,
  };
}

export function describeComputation({
  id,
  orderedAt,
  people,
  done,
  computedAt,
  failedAt,
}: Computation): z.output<typeof computation> {
  const ended = computedAt === null ? 'failed' : 'ready';
  return {
    id,
    state: computedAt === null && failedAt === null ? 'computing' : ended,
    orderedAt: orderedAt.toISOString(),
    people,
    done,
  };
}

/** The statistics with the texts of their items. Which options are right, and where they are written, is said to authors only: others may sit the assessment. */
export function describeStatistics(
  { computedAt, document }: StoredStatistics,
  items: readonly EditionItem[],
  withKeys: boolean,
): z.output<typeof assessmentStatistics> {
  const texts = new Map(items.map((item) => [item.id, item]));
  return {
    ...document,
    gain: document.gain ?? null,
    computedAt: computedAt.toISOString(),
    items: document.items.flatMap(({ item: id, ...reported }) => {
      const item = texts.get(id);
      return item === undefined ? [] : [{ id, ...describeItem(item, withKeys), ...reported }];
    }),
  };
}

function describeItem(
  { bankId, content }: EditionItem,
  withKeys: boolean,
): Pick<ReportedItem, 'bank' | 'key' | 'prompt' | 'illustrations' | 'options' | 'decisions'> {
  const right = new Set(listRightIds(content['sr-Latn']));
  const shares = new Map(
    listShares(content['sr-Latn']).map(({ id, percent }) => [id, percent] as const),
  );
  return {
    bank: withKeys ? bankId : null,
    key: content['sr-Latn'].id,
    prompt: inScripts(content, ({ prompt }) => plainText(prompt)),
    illustrations: inScripts(content, listIllustrations),
    options: shownOptions(content).map((option) => {
      const share = withKeys ? shares.get(option.id) : undefined;
      return {
        ...option,
        right: withKeys ? right.has(option.id) : null,
        ...(share !== undefined && { share }),
      };
    }),
    decisions: decisionTitles(content),
  };
}

function inScripts<Shown>(
  content: EditionItem['content'],
  of: (item: EditionItem['content']['sr-Latn']) => Shown,
): { 'sr-Latn': Shown; 'sr-Cyrl': Shown } {
  return { 'sr-Latn': of(content['sr-Latn']), 'sr-Cyrl': of(content['sr-Cyrl']) };
}
