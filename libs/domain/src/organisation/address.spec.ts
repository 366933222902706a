import { findAddressProblem, proposeAddress } from './address';

describe('the address of an organisation', () => {
  it.each([
    ['zaklon', undefined],
    ['mreza-ucitelja-juga', undefined],
    ['luka2', undefined],
    ['a'.repeat(40), undefined],
    ['a'.repeat(41), 'form'],
    ['', 'form'],
    ['Zaklon', 'form'],
    ['zaklon ', 'form'],
    ['2luka', 'form'],
    ['-zaklon', 'form'],
    ['zaklon-', 'form'],
    ['zak--lon', 'form'],
    ['žaklon', 'form'],
    ['заклон', 'form'],
    ['zak/lon', 'form'],
    ['zak.lon', 'form'],
    ['api', 'reserved'],
    ['www', 'reserved'],
    ['svetionik', 'reserved'],
    ['o', 'reserved'],
  ])('%j: %s', (address, problem) => {
    expect(findAddressProblem(address)).toBe(problem);
  });

  it.each([
    ['Заклон', 'zaklon'],
    ['Удружење „Лука“', 'udruzenje-luka'],
    ['Tisakapu Egyesület · Udruženje Tiska kapija', 'tisakapu-egyesulet-udruzenje-tiska'],
    ['112 – за децу', 'za-decu'],
    ['„…“', ''],
  ])('%s is proposed as %s', (name, address) => {
    expect(proposeAddress(name)).toBe(address);
  });
});
