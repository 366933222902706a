import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

const sheet = {
  ...{ name: '', hidden: false, headingRow: 1, rows: 3 },
  columns: [
    { heading: 'Ime i prezime', cells: ['Nada Savić'], filled: 3, formulas: 0, cyrillic: 0 },
    { heading: 'Mejl', cells: ['nada@primer.rs'], filled: 3, formulas: 0, cyrillic: 0 },
  ],
};

/** Lists of people, each where its example needs it. */
const imports = [
  { id: examples.importToMap, state: 'uploaded' },
  { id: examples.importToDecide, state: 'checked' },
  { id: examples.importToApply, state: 'checked' },
  { id: examples.importToUndo, state: 'applied' },
  { id: examples.importToDiscard, state: 'uploaded' },
];

export async function makeStandardPeopleImports(client: Client): Promise<void> {
  const { organisation, administrator, learner } = examples;
  await client.query(
    `INSERT INTO imports.import (id, organisation_id, file_name, source_hash, requested_by, requested_at, state, format, encoding, sheets, sheet, fields, applied_at, counts)
     SELECT i.id, $1, 'spisak.csv', repeat('a', 64), $2, now(), i.state, 'csv', 'utf-8', $3, CASE WHEN i.state <> 'uploaded' THEN 0 END,
       CASE WHEN i.state <> 'uploaded' THEN '{name,mail}'::text[] END, CASE WHEN i.state = 'applied' THEN now() END, '{ "rows": 3, "new": 1, "double": 1, "refused": 1 }'
     FROM jsonb_to_recordset($4) AS i (id uuid, state text)`,
    [organisation, administrator, JSON.stringify([sheet]), JSON.stringify(imports)],
  );
  await client.query(
    `INSERT INTO imports.imported_row (organisation_id, import_id, number, verdict, latin, email, email_folded, refusals, cells, resembles)
     VALUES ($1, $2, 2, 'new', 'Nada Savić', 'nada@primer.rs', 'nada@primer.rs', NULL, '{Nada Savić,nada@primer.rs}', '{}'),
       ($1, $2, 3, 'refused', 'Savić', 'nada(at)primer.rs', NULL, '[{ "code": "mail-refused", "field": "mail" }]', '{Savić,nada(at)primer.rs}', '{}'),
       ($1, $2, 4, 'double', 'Milica Petrović', 'milica@primer.rs', 'milica@primer.rs', NULL, '{Milica Petrović,milica@primer.rs}', ARRAY[$3::uuid])`,
    [organisation, examples.importToDecide, learner],
  );
}
