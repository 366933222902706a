import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const nobodyWrites = /(^|\/)(generated|public|node_modules|spec)\/|\.(generated|spec)\.ts$/;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !nobodyWrites.test(file));
}

/** What stands before a declaration, without its decorator. */
function textBefore(source: string, index: number): string {
  const before = source.slice(0, index).trimEnd();
  const decorator = before.lastIndexOf('\n@');
  return /\)$/.test(before) && decorator >= 0 ? before.slice(0, decorator).trimEnd() : before;
}

/** The exports of a file that no comment explains. Of overloads the first one is explained. */
function undocumentedNames(source: string): string[] {
  const declared =
    /^export (?:(?:declare|abstract|async|default) )*(?:function\*?|const enum|const|class|interface|type|enum) (\w+)/gm;
  const explained = new Set<string>();
  return [...source.matchAll(declared)].flatMap(({ 1: name = '', index }) => {
    const isExplained = explained.has(name) || textBefore(source, index).endsWith('*/');
    if (isExplained) explained.add(name);
    return isExplained ? [] : [name];
  });
}

describe('an export of a library', () => {
  it('says what it means', () => {
    const sources = sourcesIn('libs');
    expect(sources.length).toBeGreaterThan(800);
    const unsaid = sources.flatMap((file) =>
      undocumentedNames(readFileSync(join(root, file), 'utf8')).map((name) => `${file} ${name}`),
    );
    expect(unsaid).toEqual([]);
  });

  it.each([
    ['export const one = 1;', ['one']],
    ['/** Why. */\nexport const one = 1;\nexport type Two = 2;', ['Two']],
    ["/** Why. */\n@Component({\n  selector: 'a',\n})\nexport class One {}", []],
    ["@Component({\n  selector: 'a',\n})\nexport class One {}", ['One']],
    ['/** Why. */\nexport function one(): 1;\nexport function one(): number {}', []],
  ])('is known to be explained or not: %j', (source, names) => {
    expect(undocumentedNames(source)).toEqual(names);
  });
});
