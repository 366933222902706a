import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../messages/field.en.json';
import serbian from '../../messages/field.sr-Cyrl.json';
import { findFieldPlace } from './field-label';

const root = join(__dirname, '../../../../..');
const golden: unknown = JSON.parse(readFileSync(join(root, 'test/golden/openapi.json'), 'utf8'));

interface Schema {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly properties?: object;
}

/** Every name that a request may carry: fields of bodies, and parameters of paths and queries. */
class RequestNames {
  readonly found = new Set<string>();
  private readonly followed = new Set<string>();

  constructor(private readonly document: object) {
    this.walk(document, false);
  }

  private walk(value: unknown, isRequest: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    const { $ref, name, in: place, properties }: Schema = value;
    if ($ref !== undefined && isRequest) this.follow($ref);
    if (typeof name === 'string' && (place === 'path' || place === 'query')) this.found.add(name);
    if (isRequest && properties) for (const each of Object.keys(properties)) this.found.add(each);
    for (const [key, each] of Object.entries(value))
      if (key !== 'responses' && key !== 'components')
        this.walk(each, isRequest || key === 'requestBody');
  }

  private follow(reference: string): void {
    if (this.followed.has(reference)) return;
    this.followed.add(reference);
    let target: unknown = this.document;
    for (const part of reference.split('/').slice(1))
      target = new Map<string, unknown>(Object.entries(Object(target))).get(part);
    this.walk(target, true);
  }
}

it.each([
  ['Serbian', serbian],
  ['English', english],
])('names every field of every request in %s', (_, labels) => {
  const { found } = new RequestNames(Object(golden));
  expect(found.size).toBeGreaterThan(250);
  expect([...found].filter((name) => !(name in labels)).sort()).toEqual([]);
});

it.each([
  ['body.title', { field: 'title' }],
  ['body', undefined],
  ['query.limit', { field: 'limit' }],
  ['headers.if-match', { field: 'if-match' }],
  ['body.options.2.text', { field: 'text', list: 'options', number: 3 }],
  ['body.blocks.0.item.options.1.feedback.0.runs', { field: 'runs', list: 'feedback', number: 1 }],
  ['body.blocks.4', { field: 'blocks' }],
  ['body.uvod.captions/2', { field: 'captions' }],
  ['body.draw.neki-cilj', { field: 'draw' }],
])('finds the field of %s', (path, place) => {
  expect(findFieldPlace(path, (part) => part in english)).toEqual(place);
});
