import { isContentId } from '@svetionik/domain/content/content-id';
import { type BankAttributes, difficulties } from '@svetionik/domain/items/bank-attributes';
import type { Note } from '@svetionik/domain/exchange/note';
import { type Cells, readList } from './columns';

/**
 * What a bank asks of an item, from the cells of its row.
 *
 * @example
 * readAttributes({ points: '2', difficulty: 'hard' }, notes); // { points: 2, objective: '', difficulty: 'hard' }
 */
export function readAttributes(cells: Cells, notes: Note[]): BankAttributes {
  const points = Number((cells['points'] ?? '').trim() || 1);
  const isPoints = Number.isInteger(points) && points >= 1 && points <= 10;
  if (!isPoints) notes.push({ effect: 'changed', code: 'points', detail: (cells['points'] ?? '').slice(0, 40) });
  const named = (cells['objective'] ?? '').trim();
  if (named !== '' && !isContentId(named)) notes.push({ effect: 'lost', code: 'objective', detail: named.slice(0, 60) });
  const judged = (cells['difficulty'] ?? '').trim();
  const difficulty = difficulties.find((each) => each === judged);
  if (judged !== '' && difficulty === undefined) notes.push({ effect: 'changed', code: 'difficulty', detail: judged.slice(0, 40) });
  const [tags, enemies] = [readList(cells['tags'] ?? ''), readList(cells['enemies'] ?? '').filter(isContentId)];
  const isYes = (name: string) => /^(?:yes|true|1|da|да)$/i.test((cells[name] ?? '').trim());
  return {
    points: isPoints ? points : 1,
    objective: isContentId(named) ? named : '',
    difficulty: difficulty ?? 'medium',
    ...(tags.length > 0 && { tags }),
    ...(enemies.length > 0 && { enemies }),
    ...(isYes('must_have') && { mustHave: true }),
    ...(isYes('must_pass') && { mustPass: true }),
  };
}
