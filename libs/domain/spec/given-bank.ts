import { drawable, type DrawableItem } from '../src/attempt/blueprint';
import { difficulties } from '../src/items/bank-attributes';

/** A bank in lines of `id objective difficulty`, then `must`, and enemies after `!`. */
export function givenBank(lines: string): DrawableItem[] {
  const items = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', enemies = ''] = line.trim().split('!');
      const [id = '', objective = '', difficulty = '', must] = words.trim().split(' ');
      const known = difficulties.find((each) => each === difficulty) ?? 'medium';
      return {
        id,
        objective,
        difficulty: known,
        points: 1,
        mustHave: must === 'must',
        enemies: enemies.split(' ').filter(Boolean),
      };
    });
  return drawable(items);
}
