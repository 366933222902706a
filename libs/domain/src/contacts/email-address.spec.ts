import { asciiAddress, mailDomain } from './email-address';

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

it.each([
  ['Ana@Primer.RS ', 'primer.rs'],
  ['pera@Пример.срб', 'xn--e1afmkfd.xn--90a3ac'],
  ['ana@dzs.primer.rs', 'dzs.primer.rs'],
])('%j is of the domain %s', (email, domain) => {
  expect(mailDomain(email)).toBe(domain);
});
