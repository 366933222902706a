import { plainText } from '@svetionik/domain/content/plain-text';
import type { PresentedItem, Response } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface WrittenItem {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly key?: string | readonly string[];
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
      if (!('options' in item)) throw new Error(`${item.id} has no options to choose from.`);
      const { id, kind, options } = item;
      const written = items.find((item) => item.id === id);
      const places = (written ? rightOptions(written) : []).map(
        (text) => options.find((option) => plainText(option.text) === text)?.id ?? '',
      );
      if (places.includes('') || places.length === 0)
        throw new Error(`The key of ${id} is not among its options.`);
      if (kind === 'single-choice') return { kind, choice: places[0] ?? '' };
      if (kind === 'multiple-choice') return { kind, choices: places };
      if (kind === 'ordering') return { kind, order: places };
      throw new Error(`${id} is answered in a way that its options alone do not tell.`);
    },
  };
}

/** The words of the right options; without a key they stand in the right order. */
function rightOptions({ options, key }: WrittenItem): readonly string[] {
  const right = key === undefined ? options : options.filter(({ id }) => [key].flat().includes(id));
  return right.map(({ text }) => plainText(readMarkdown(text).body));
}
