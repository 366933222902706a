import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'apps/backend/src/migrations';

/** The migrations of the folder in their order, for programs that are one file and cannot look for them. */
export function migrationsModule(root) {
  const found = readdirSync(join(root, folder))
    .filter((name) => /^\d{4}-.*(?<!\.spec)\.ts$/.test(name))
    .sort()
    .map((file) => ({ file, name: classIn(readFileSync(join(root, folder, file), 'utf8'), file) }));
  const imports = found.map(
    ({ file, name }) => `import { ${name} } from '../migrations/${file.replace(/\.ts$/, '')}';\n`,
  );
  const list = found.map(({ name }) => `  ${name},\n`);
  return `// Made by \`npm run generate\` from the folder of migrations.\n${imports.join('')}\n/** In the order in which they run. */\nexport const migrations = [\n${list.join('')}];\n`;
}

function classIn(text, file) {
  const [, name] = /export class (\w+) implements MigrationInterface/.exec(text) ?? [];
  if (name === undefined) throw new Error(`${folder}/${file} holds no migration.`);
  return name;
}
