import { plainText } from '@svetionik/domain/content/plain-text';
import type { Response, PresentedItem } from '@svetionik/domain/items/item';
import type { AskedOption } from '@svetionik/domain/items/item-base';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Named {
  readonly id: string;
  readonly text: string;
}

interface WrittenItem {
  readonly id: string;
  readonly options?: readonly (Named & { readonly match?: string })[];
  readonly key?: string | readonly string[];
  readonly truth?: boolean;
  readonly targets?: readonly Named[];
  readonly gaps?: readonly { readonly key: string; readonly targets: readonly Named[] }[];
}

/** The right answers of an assessment, from the files of the starter content. */
export interface Bank {
  answer(item: PresentedItem): Response;
}

/** Reads a bank by the name of its file in `content/banks`. */
export function readBank(name: string): Bank {
  const { items }: { items: readonly WrittenItem[] } = parse(
    readFileSync(join(__dirname, '../../../content/banks', `${name}.yaml`), 'utf8'),
  );
  return {
    answer: (item) => {
      const written = items.find(({ id }) => id === item.id);
      if (written === undefined) throw new Error(`${item.id} is not in ${name}.`);
      return answerByKey(item, written);
    },
  };
}

function answerByKey(item: PresentedItem, written: WrittenItem): Response {
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, choice: findRight(item.options, written)[0] ?? '' };
    case 'multiple-choice':
      return { kind: item.kind, choices: findRight(item.options, written) };
    case 'ordering':
      return { kind: item.kind, order: findRight(item.options, written) };
    case 'true-false-reason': {
      const [reason = ''] = findRight(item.options, written);
      return { kind: item.kind, verdict: written.truth ?? null, reason };
    }
    case 'matching': {
      const pairs = item.options.map(({ id, text }) => {
        const option = written.options?.find((each) => wordsOf(each) === plainText(text));
        return { part: id, choice: findByWords(item.targets, written.targets, option?.match) };
      });
      return { kind: item.kind, pairs };
    }
    case 'inline-choice': {
      const pairs = item.gaps.map(({ id, targets }, place) => {
        const gap = written.gaps?.[place];
        return { part: id, choice: findByWords(targets, gap?.targets, gap?.key) };
      });
      return { kind: item.kind, pairs };
    }
    default:
      throw new Error(`${item.id} is of a kind that no bank of ours has.`);
  }
}

/** The places of the right options; without a key they stand in the right order. */
function findRight(
  shown: readonly AskedOption[],
  { id, options = [], key }: WrittenItem,
): string[] {
  const right =
    key === undefined ? options : options.filter((each) => [key].flat().includes(each.id));
  const places = right.map(
    (option) => shown.find(({ text }) => plainText(text) === wordsOf(option))?.id ?? '',
  );
  if (places.includes('') || places.length === 0)
    throw new Error(`The key of ${id} is not among its options.`);
  return places;
}

function findByWords(
  shown: readonly Named[],
  written: readonly Named[] | undefined,
  wanted: string | undefined,
): string {
  const words = written?.find(({ id }) => id === wanted)?.text;
  const found = shown.find(({ text }) => text === words);
  if (found === undefined) throw new Error(`Nothing that is shown says "${words}".`);
  return found.id;
}

function wordsOf({ text }: Named): string {
  return plainText(readMarkdown(text).body);
}
