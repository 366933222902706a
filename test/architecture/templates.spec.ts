import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folders = ['apps/frontend/src', 'apps/gallery/src', 'libs/ui/src'];

/** Formatting breaks the line before a block of control flow, and browsers show that break as a space. */
const spacedPunctuation =
  /@(?:if|else|for|empty|case|default)\b[^{}]*\{\s+[,.;:!?)](?=\s)|[–(]\s+@if\b/;

function templatesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(html|ts)$/.test(name) && !name.endsWith('.spec.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Windows that stay open: a sample that an administrator looks at beside the form that it is made of. */
const opensBeside = ['apps/frontend/src/certify/document/sample-document.ts'];

describe('templates', () => {
  it.each([
    ['{{ a }}\n@if (b) {\n  , {{ b }}\n}', true],
    ['{{ a }}–\n@if (b) {\n  {{ b }}\n}', true],
    ["{{ a }}{{ b ? ', ' + b : '' }}", false],
    ['@if (b) {\n  · {{ b }}\n}', false],
  ])('%j has a space before its punctuation: %s', (template, found) => {
    expect(spacedPunctuation.test(template)).toBe(found);
  });

  it('none puts a space before a comma, a colon or a full stop', () => {
    const files = folders.flatMap(templatesOf);
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.filter((file) => spacedPunctuation.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });

  it('none opens a window that stays when the quick exit leaves this one', () => {
    const files = folders.flatMap(templatesOf);
    expect(
      files.filter((file) => readFileSync(join(root, file), 'utf8').includes('_blank"')),
    ).toEqual(opensBeside);
  });
});
