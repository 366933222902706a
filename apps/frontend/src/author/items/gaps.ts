import { type Passage, readPassage, writePassage } from '@svetionik/domain/items/passage';

interface Gap {
  readonly id: string;
}

/** A passage as an author writes it: each gap is its number in square brackets. */
export function writeGaps(passage: Passage, gaps: readonly Gap[]): string {
  return writePassage(passage, ({ part }) => `[${gaps.findIndex(({ id }) => id === part) + 1}]`);
}

/** The way back. A number that no gap has, or that stood before, stays text. */
export function readGaps(text: string, gaps: readonly Gap[]): Passage {
  const used = new Set<string>();
  return readPassage(text, (words) => {
    const part = gaps[Number(words) - 1]?.id;
    if (part === undefined || used.has(part)) return undefined;
    used.add(part);
    return { text: '', part };
  });
}

/** The passage with another gap at its end. */
export function withGap(passage: Passage, part: string): Passage {
  const before = passage.slice(0, -1);
  return [...before, [...(passage.at(-1) ?? []), { text: ' ' }, { text: '', part }]];
}

/** The passage without a gap. */
export function withoutGap(passage: Passage, part: string): Passage {
  return passage.map((runs) => runs.filter((run) => run.part !== part));
}
