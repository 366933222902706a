import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const areas = readdirSync(join(__dirname, '../../../apps/frontend/src/messages')).map((file) =>
  file.replace(/\..*/, ''),
);
const untranslated = new RegExp(
  String.raw`\{\{|(?<![\w@./-])(?:${[...new Set(areas)].join('|')})(?:\.[A-Za-z][\w-]*)+`,
  'g',
);

/** Names of messages that stand where their text should, and places in it that nothing was put into. */
export function findUntranslated(words: string): readonly string[] {
  return words.match(untranslated) ?? [];
}

/** Words with a Cyrillic letter. */
export function findCyrillic(words: string): readonly string[] {
  return words.match(/[\u0400-\u04ff]+/g) ?? [];
}
