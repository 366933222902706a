import { Injectable } from '@nestjs/common';
import type { DrawableItem } from '@svetionik/domain/attempt/blueprint';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
import type { ItemContent } from './item-content';

/** A bank with the items that it is to hold. */
export interface BankPublication {
  readonly bankId: string;
  readonly slug: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly content: ItemContent }[];
}

interface CurrentVersion {
  readonly key: string;
  readonly number: number;
  readonly content: ItemContent;
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
    await execute(
      transaction,
      `INSERT INTO assessment.bank (id, organisation_id, slug, title, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title`,
      [bank.bankId, organisationId, bank.slug, bank.title, now],
    );
    const current = await currentVersions(transaction, bank.bankId);
    const versions = bank.items.flatMap((item) => {
      const known = current.get(item.content['sr-Latn'].id);
      if (known !== undefined && canonicalJson(known.content) === canonicalJson(item.content))
        return [];
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
    await execute(
      transaction,
      `UPDATE assessment.item SET withdrawn_at = CASE WHEN key = ANY ($2) THEN NULL ELSE coalesce(withdrawn_at, $3) END WHERE bank_id = $1`,
      [bank.bankId, bank.items.map(({ content }) => content['sr-Latn'].id), now],
    );
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
    await execute(
      transaction,
      `INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty, must_have, enemy_marks)
       SELECT $1, $2, i.current_version_id, r.objective, i.key, r.difficulty, r."mustHave", r.marks
       FROM jsonb_to_recordset($4::jsonb) AS r (id text, objective text, difficulty text, "mustHave" boolean, marks text[])
       JOIN assessment.item i ON i.key = r.id AND i.bank_id = $3
       WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL`,
      [organisationId, courseEditionId, bankId, JSON.stringify(items)],
    );
  }
}

async function currentVersions(
  transaction: EntityManager,
  bankId: string,
): Promise<Map<string, CurrentVersion>> {
  const rows = await queryRows(
    transaction,
    `SELECT i.key, v.number, v.content FROM assessment.item i JOIN assessment.item_version v ON v.id = i.current_version_id WHERE i.bank_id = $1`,
    [bankId],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

async function insertVersions(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
  versions: readonly object[],
  now: Date,
): Promise<void> {
  const given = JSON.stringify(versions);
  const rows =
    `jsonb_to_recordset($1::jsonb) AS r (id uuid, item_id uuid, key text, number integer, content jsonb)` as const;
  await execute(
    transaction,
    `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item_id, $2, $3, key FROM ${rows} ON CONFLICT (id) DO NOTHING`,
    [given, organisationId, bankId],
  );
  await execute(
    transaction,
    `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at) SELECT id, $2, item_id, number, content, $3 FROM ${rows}`,
    [given, organisationId, now],
  );
  await execute(
    transaction,
    `UPDATE assessment.item i SET current_version_id = r.id FROM ${rows} WHERE i.id = r.item_id`,
    [given],
  );
}
