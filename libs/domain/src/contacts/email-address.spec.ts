import { asciiAddress } from './email-address';

it.each([
  ['ana@primer.rs', 'ana@primer.rs'],
  ['Ana@PRIMER.rs', 'Ana@primer.rs'],
  ['pera@пример.срб', 'pera@xn--e1afmkfd.xn--90a3ac'],
  ['pera@ПРИМЕР.срб', 'pera@xn--e1afmkfd.xn--90a3ac'],
  ['pera@xn--e1afmkfd.xn--90a3ac', 'pera@xn--e1afmkfd.xn--90a3ac'],
  ['pera@šuma.rs', 'pera@xn--uma-zza.rs'],
  ['pera@a b.rs', 'pera@a b.rs'],
  ['pera@primer.rs/x', 'pera@primer.rs/x'],
  ['pera', 'pera'],
])('%s is known as %s', (written, known) => {
  expect(asciiAddress(written)).toBe(known);
});
