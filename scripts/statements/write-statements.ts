import type { Description } from './describe-statement';
import type { DescribedStatement } from './describe-statements';

const query = '../platform/database/query';

/** What is known of the statements of one feature, as a module that the compiler reads and nobody runs. */
export function statementsModule(statements: readonly DescribedStatement[]): string {
  const entries = statements.map(entry).join('\n');
  return `// Made by \`npm run generate\` from the migrated database.
export {};

declare module '${query}' {
  interface Statements {
${entries}
  }
}
`;
}

function entry({ found, description }: DescribedStatement): string {
  const file = found.place.replace('apps/backend/src/', '').replace(/:\d+$/, '');
  return `    // ${file}
    ${JSON.stringify(found.text)}: {
      readonly parameters: readonly [${description.parameters.join(', ')}];
      readonly row: ${rowType(description)};
    };`;
}

function rowType({ row }: Description): string {
  if (row.length === 0) return 'never';
  const members = row.map(([name, type]) => `readonly ${quoted(name)}: ${type}`);
  return `{ ${members.join('; ')} }`;
}

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}
