import { isAllowedLink, isOwnPath } from './link';

describe('isAllowedLink', () => {
  it.each([
    'https://astra.rs',
    'https://astra.rs:8443/sr/pomo%C4%87?a=b#deo',
    'https://astra.rs?q=1',
    'HTTPS://ASTRA.RS/',
    'mailto:sos@astra.rs',
    'tel:+381117850000',
    'tel:192',
    'tel:011-785-0000',
    '/',
    '/pomoc',
    '/kursevi/zdravstvo?od=1#vrh',
  ])('allows %p', (address) => {
    expect(isAllowedLink(address)).toBe(true);
  });

  it.each([
    '',
    'astra.rs',
    'http://astra.rs',
    'https:astra.rs',
    'https://',
    'https:///astra.rs',
    'https://astra.rs@zlo.example/',
    'https://astra.rs\\@zlo.example',
    'https://astra .rs',
    '//zlo.example',
    '/\\zlo.example',
    '/\t/zlo.example',
    '/pomoc\n',
    ' /pomoc',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.rs?bcc=c@d.rs',
    'mailto:a@b.rs,c@d.rs',
    'tel:',
    'tel:javascript',
    '#deo',
    'kursevi/zdravstvo',
    '/pomoc\u0000',
  ])('refuses %j', (address) => {
    expect(isAllowedLink(address)).toBe(false);
  });
});

describe('isOwnPath', () => {
  it.each<[string, boolean]>([
    ['/', true],
    ['/learn/begin/zdravstvo', true],
    ['/kursevi/zdravstvo?od=1#vrh', true],
    ['https://astra.rs', false],
    ['mailto:sos@astra.rs', false],
    ['//zlo.example', false],
    ['/\\zlo.example', false],
    ['/\t/zlo.example', false],
    ['/pomoc\n', false],
    ['/pomoc\u0000', false],
    ['pomoc', false],
    ['', false],
  ])('of %j is %p', (address, own) => {
    expect(isOwnPath(address)).toBe(own);
  });
});
