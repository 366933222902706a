import type { panel, panelResult, panelRow, sheet } from '@svetionik/contracts/panels';
import { plainText } from '@svetionik/domain/content/plain-text';
import {
  angoffCut,
  summariseJudgements,
  type ItemJudgements,
} from '@svetionik/domain/statistics/angoff';
import type { z } from 'zod';
import { readPersonName } from '../../identity';
import type { Panel, PanelItem, PanelRow, Trainer } from './panels.queries';
import type { NamedSheet, OwnSheets, Sheet } from './sheets.queries';

type PanelView = z.output<typeof panel>;
type SheetView = z.output<typeof sheet>;

export function describeRow({
  courseId,
  courseTitle,
  openedAt,
  given,
  version: _,
  ...row
}: PanelRow): z.output<typeof panelRow> {
  const own =
    given === null || (row.stage === 'closed' && !given) ? 'none' : given ? 'given' : 'waiting';
  return {
    ...row,
    course: { id: courseId, title: courseTitle },
    openedAt: openedAt.toISOString(),
    own,
  };
}

export function describeTrainer(trainer: Trainer): PanelView['judges'][number]['person'] {
  return { id: trainer.id, name: readPersonName(trainer), email: trainer.email };
}

/** Figures are told of rounds that are over: while the first is under way of none, and never by whom. */
export function describePanel(
  { courseId, courseTitle, openedAt, ...row }: Panel,
  items: readonly PanelItem[],
  sheets: readonly NamedSheet[],
): PanelView {
  const [first, second] = [1, 2].map((round) => sheets.filter((each) => each.round === round));
  const last = second?.length ? second : (first ?? []);
  return {
    ...row,
    course: { id: courseId, title: courseTitle },
    openedAt: openedAt.toISOString(),
    judges: last.map((each) => ({
      person: describeTrainer(each),
      judged: Object.keys(each.judgements).length,
      handedIn: each.handedInAt !== null,
    })),
    first: row.stage === 'first' ? null : describeResult(items, first ?? []),
    second: row.stage === 'closed' ? describeResult(items, second ?? []) : null,
  };
}

/** Sheets of the second round begin complete, so they count handed in or not. */
function describeResult(
  items: readonly PanelItem[],
  sheets: readonly Sheet[],
): z.output<typeof panelResult> | null {
  const counted = sheets.filter(({ round, handedInAt }) => round === 2 || handedInAt !== null);
  const cut = angoffCut(
    items.map(({ position, weight }) => ({ item: String(position), weight })),
    counted.map(({ judgements }) => judgements),
  );
  if (cut === undefined) return null;
  const prompts = new Map(
    items.map(({ position, content }) => [String(position), plainText(content.prompt)]),
  );
  return {
    ...cut,
    items: cut.items.map(({ item, ...spread }) => ({
      ...spread,
      position: Number(item),
      prompt: prompts.get(item) ?? '',
      remarks: remarksOn(item, counted),
    })),
  };
}

/** The judge's sheet of the last round; how all judged an item is told once the first round is over. */
export function describeSheet(
  { id, courseTitle, stage }: Panel,
  items: readonly PanelItem[],
  sheets: readonly Sheet[],
  [own, earlier]: OwnSheets,
): SheetView {
  const others =
    stage === 'first'
      ? []
      : sheets.filter((each) => each.round === 2 && each.personId !== own.personId);
  const told =
    stage === 'first'
      ? []
      : sheets
          .filter(({ round, handedInAt }) => round === 1 && handedInAt !== null)
          .map(({ judgements }) => judgements);
  return {
    panel: id,
    course: courseTitle,
    stage,
    round: own.round,
    version: own.version,
    handedInAt: own.handedInAt?.toISOString() ?? null,
    items: items.map(({ position, content }) => ({
      position,
      item: content,
      percent: own.judgements[position] ?? null,
      earlier: earlier?.judgements[position] ?? null,
      spread: told.length > 0 ? spreadOf(summariseJudgements(String(position), told)) : null,
      remark: own.remarks[position] ?? '',
      said: remarksOn(String(position), others),
    })),
  };
}

function remarksOn(item: string, sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ remarks }) => remarks[item] || []);
}

function spreadOf({ item: _, ...spread }: ItemJudgements): Omit<ItemJudgements, 'item'> {
  return spread;
}
