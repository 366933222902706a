import { Injectable } from '@nestjs/common';
import { drawPrepared, prepareDraw, type PreparedDraw } from '@svetionik/domain/attempt/draw-form';
import { drawParallel } from '@svetionik/domain/attempt/parallel-forms';
import type { Blueprint } from '@svetionik/domain/attempt/assessment-rules';
import type { Random } from '@svetionik/domain/random';
import type { EntityManager } from 'typeorm';
import { findBankContents, findContents, findPool } from './attempts.queries';
import type { ItemContent } from './item-content';

/** An item of a form, before the order of its parts is settled. */
export interface DrawnItem {
  readonly versionId: string;
  readonly content: ItemContent;
}

/** A form that is wanted; `form` names one of two parallel ones. */
interface FormOrder {
  readonly draw: Blueprint;
  readonly form: 'A' | 'B' | null;
  readonly random: Random;
}

/** What the forms of one edition are drawn from. */
interface EditionBank {
  readonly prepared: PreparedDraw;
  readonly versions: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, ItemContent>;
}

const mostItems = 10_000;

/** Draws from the banks of course editions. What an edition draws from never changes, so the last used ones are kept. */
@Injectable()
export class EditionBanks {
  private readonly banks = new Map<string, EditionBank>();

  /** A form of the edition, whose rules say `draw`, or one of two parallel ones. It reads nothing where the bank is kept. */
  async draw(
    transaction: EntityManager,
    courseEditionId: string,
    { draw, form, random }: FormOrder,
  ): Promise<DrawnItem[]> {
    const bank =
      this.banks.get(courseEditionId) ?? (await readBank(transaction, courseEditionId, draw));
    this.keep(courseEditionId, bank);
    const keys =
      form === null
        ? drawPrepared(bank.prepared, random)
        : drawParallel(bank.prepared, random)[form];
    const drawn = keys.flatMap((id) => bank.versions.get(id) ?? []);
    const missing = drawn.filter((id) => !bank.contents.has(id));
    const read =
      missing.length === 0 ? bank.contents : await contentsOf(findContents(transaction, missing));
    return drawn.map((versionId) => {
      const content = bank.contents.get(versionId) ?? read.get(versionId);
      if (content === undefined) throw new Error('a drawn item has no content');
      return { versionId, content };
    });
  }

  private keep(id: string, bank: EditionBank): void {
    this.banks.delete(id);
    this.banks.set(id, bank);
    let items = [...this.banks.values()].reduce((sum, { versions }) => sum + versions.size, 0);
    for (const [oldest, { versions }] of this.banks) {
      if (items <= mostItems || oldest === id) return;
      this.banks.delete(oldest);
      items -= versions.size;
    }
  }
}

/** The contents of a bank that is larger than what is kept in all are read as they are drawn. */
async function readBank(
  transaction: EntityManager,
  courseEditionId: string,
  draw: Blueprint,
): Promise<EditionBank> {
  const items = await findPool(transaction, courseEditionId);
  const contents =
    items.length > mostItems
      ? new Map<string, ItemContent>()
      : await contentsOf(findBankContents(transaction, courseEditionId));
  return {
    prepared: prepareDraw(items, draw),
    versions: new Map(items.map(({ id, versionId }) => [id, versionId])),
    contents,
  };
}

async function contentsOf(
  rows: Promise<{ id: string; content: ItemContent }[]>,
): Promise<Map<string, ItemContent>> {
  return new Map((await rows).map(({ id, content }) => [id, content]));
}
