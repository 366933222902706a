import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** Stores a text as a file and gives its hash. */
export async function storeFile(client: Client, text: string, mediaType: string): Promise<string> {
  const content = Buffer.from(text);
  const hash = createHash('sha256').update(content).digest('hex');
  await client.query(
    'INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING',
    [hash, mediaType, content.length, content],
  );
  return hash;
}
