import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderMailer } from './folder-mailer';

it('keeps nothing of an address that is let go, not even in the last mail to it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'svetionik-mail-'));
  const mailer = new FolderMailer(folder);
  const write = (to: string, last?: true) =>
    mailer.send({ to, subject: 'S', text: 'T', ...(last && { last }) });
  await write('Ana@primer.rs');
  await write('iva@primer.rs');
  await mailer.forget('ana@primer.rs');
  await write('ana@primer.rs', true);
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(kept).toHaveLength(2);
  expect(kept.join()).toContain('iva@primer.rs');
  expect(kept.join().toLowerCase()).not.toContain('ana@');
});
