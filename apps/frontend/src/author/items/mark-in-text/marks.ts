import type { MarkInText } from '@svetionik/domain/items/mark-in-text/mark-in-text';
import {
  listPlaces,
  readPassage,
  wordsOfPlaces,
  writePassage,
} from '@svetionik/domain/items/passage';
import { newContentId } from '../../fields/lists';

type Marked = Pick<MarkInText, 'passage' | 'marks' | 'key'>;

/** A passage as an author writes it: places to mark stand in square brackets. */
export function writeMarks({ passage }: Marked): string {
  return writePassage(passage, ({ text }) => `[${text}]`);
}

/**
 * The way back. A place keeps its id, its feedback and whether it is right as long as its words stay, or else its turn
 * among those whose words changed.
 */
export function readMarks(text: string, before: Marked): Marked {
  const found: string[] = [];
  readPassage(text, (words) =>
    words.trim() === '' ? undefined : (found.push(words), { text: words, part: '' }),
  );
  const ids = idsFor(found, before);
  const passage = readPassage(text, (words, _, place) =>
    words.trim() === '' ? undefined : { text: words, part: ids[place] ?? '' },
  );
  const marks = ids.map(
    (id) => before.marks.find((mark) => mark.id === id) ?? { id, feedback: [] },
  );
  return { passage, marks, key: before.key.filter((id) => ids.includes(id)) };
}

function idsFor(found: readonly string[], { passage }: Marked): readonly string[] {
  const [words, places] = [wordsOfPlaces(passage), listPlaces(passage)];
  const free = new Set(places);
  const take = (id: string | undefined) => (id !== undefined && free.delete(id) ? id : undefined);
  const kept = found.map((each) => take([...free].find((id) => words.get(id) === each)));
  const taken: string[] = [...places];
  return kept.map((id) => {
    const next = id ?? take([...free][0]) ?? newContentId('mesto', taken);
    taken.push(next);
    return next;
  });
}
