import { Injectable } from '@nestjs/common';
import type { DrawableItem } from '@svetionik/domain/attempt/blueprint';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import {
  findCurrentVersions,
  insertCourseItems,
  insertVersions,
  storeBank,
  withdrawOthers,
} from './item-bank.queries';
import type { ItemContent } from './item-content';

/** A bank with the items that it is to hold. */
export interface BankPublication {
  readonly bankId: string;
  readonly slug: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly content: ItemContent }[];
}

/** Banks of assessment items. A changed item gets a new version; attempts go on with the version they drew. */
@Injectable()
export class ItemBank {
  constructor(private readonly clock: Clock) {}

  /** Writes new and changed items, and withdraws those that are no longer in the bank. */
  async publish(
    transaction: EntityManager,
    organisationId: string,
    bank: BankPublication,
  ): Promise<void> {
    const now = this.clock.now();
    await storeBank(transaction, organisationId, bank, now);
    const current = await findCurrentVersions(transaction, bank.bankId);
    const versions = bank.items.flatMap((item) => {
      const known = current.get(item.content['sr-Latn'].id);
      if (known !== undefined && alike(known.content, item.content)) return [];
      return [
        {
          id: newId(),
          item_id: item.id,
          key: item.content['sr-Latn'].id,
          number: (known?.number ?? 0) + 1,
          content: item.content,
        },
      ];
    });
    await insertVersions(transaction, organisationId, bank.bankId, versions, now);
    const keys = bank.items.map(({ content }) => content['sr-Latn'].id);
    await withdrawOthers(transaction, bank.bankId, keys, now);
  }

  /**
   * Freezes the present versions of a bank's items as those that a course edition draws from, with all that the draw
   * goes by, so that the start of an attempt reads no content of items that it does not draw.
   */
  async freeze(
    transaction: EntityManager,
    organisationId: string,
    courseEditionId: string,
    bankId: string,
    items: readonly DrawableItem[],
  ): Promise<void> {
    await insertCourseItems(transaction, organisationId, courseEditionId, bankId, items);
  }
}
