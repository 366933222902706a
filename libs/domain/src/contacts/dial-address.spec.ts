import { dialAddress } from './dial-address';

it.each([
  ['192', 'tel:192'],
  ['116 000', 'tel:116000'],
  ['011 785 0000', 'tel:+381117850000'],
  ['063/610-590', 'tel:+38163610590'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
])('%s is dialled as %s', (number, address) => {
  expect(dialAddress(number)).toBe(address);
});
