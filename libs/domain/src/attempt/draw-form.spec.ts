import * as fc from 'fast-check';
import { seededRandom, shuffle } from '../random';
import { drawForm, NotEnoughItems } from './draw-form';

const items = [...'abcdef'].map((id) => ({ id, objective: 'abcd'.includes(id) ? 'recognise' : 'refer' }));

describe('drawForm', () => {
  it('draws as many of each objective as the rules say, none twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 4 }), fc.nat({ max: 2 }), (seed, recognise, refer) => {
        const form = drawForm({ items, draw: { recognise, refer }, random: seededRandom(seed) });
        expect(new Set(form).size).toBe(form.length);
        expect(form.filter((id) => 'abcd'.includes(id))).toHaveLength(recognise);
        expect(form.filter((id) => 'ef'.includes(id))).toHaveLength(refer);
      }),
    );
  });

  it('gives the same form for the same seed, however bank and rules are arranged', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const form = drawForm({ items, draw: { recognise: 3, refer: 1 }, random: seededRandom(seed) });
        const rearranged = shuffle(items, seededRandom(`other ${seed}`));
        const again = drawForm({ items: rearranged, draw: { refer: 1, recognise: 3 }, random: seededRandom(seed) });
        expect(again).toEqual(form);
      }),
    );
  });

  it('draws every item and mixes the objectives over many seeds', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
    const draw = { recognise: 2, refer: 1 };
    const forms = seeds.map((seed) => drawForm({ items, draw, random: seededRandom(seed) }));
    expect(new Set(forms.flat()).size).toBe(6);
    expect(new Set(forms.map((form) => form.findIndex((id) => 'ef'.includes(id))))).toEqual(new Set([0, 1, 2]));
  });

  it('names the objective that has too few items', () => {
    const draw = () => drawForm({ items, draw: { recognise: 4, refer: 3 }, random: seededRandom('seed') });
    expect(draw).toThrow(NotEnoughItems);
    expect(draw).toThrow('The objective refer needs 3 items, the bank has 2');
  });
});
