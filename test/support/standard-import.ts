import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { givenSingleChoice, inBank } from '../../libs/domain/spec/given-items';

/** An import that has been read and not yet added: one question, and one that is refused. */
export async function makeStandardImport(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO authoring.item_import (id, organisation_id, bank_id, format, file_name, source_hash, requested_by, requested_at, read_at, encoding)
     VALUES ($1, $2, $3, 'gift', 'pitanja.gift', $4, $5, now(), now(), 'utf-8')`,
    [examples.import, examples.organisation, examples.bankDraft, 'a'.repeat(64), examples.trainer],
  );
  await client.query(
    `INSERT INTO authoring.imported_item (organisation_id, import_id, place, line, title, item, notes)
     VALUES ($1, $2, 1, 1, 'uvezeno', $3, '[]'), ($1, $2, 2, 5, 'esej', NULL, '[{ "effect": "refused", "code": "kind-unknown", "detail": "essay" }]')`,
    [
      examples.organisation,
      examples.import,
      JSON.stringify(inBank(givenSingleChoice({ id: 'uvezeno' }))),
    ],
  );
}
