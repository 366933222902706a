import { listHosts, isForeignHost, parseSealedAddress } from './sealed-address';

describe('the address in a QR code', () => {
  it.each([
    [
      'https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ-_9',
      { host: 'svetionik.example', checkCode: '7K3MQ2V9XH4T0B57', seal: 'AQ-_9' },
    ],
    [
      ' https://svetionik.example/obuke/v/7k3m-q2v9-xh4t-ob57 ',
      { host: 'svetionik.example', checkCode: '7K3MQ2V9XH4T0B57', seal: '' },
    ],
    [
      'http://localhost:3000/v/7K3MQ2V9XH4T0B57#',
      { host: 'localhost:3000', checkCode: '7K3MQ2V9XH4T0B57', seal: '' },
    ],
    [
      'https://svetionik.example@EVIL.example:443/v/7K3MQ2V9XH4T0B57',
      { host: 'evil.example', checkCode: '7K3MQ2V9XH4T0B57', seal: '' },
    ],
    ['https://[/v/7K3MQ2V9XH4T0B57', null],
    ['https://svetionik.example/v/7K3MQ2V9XH4T0B58#AQ', null],
    ['https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ<script>', null],
    ['https://svetionik.example/learn/7K3MQ2V9XH4T0B57', null],
    ['7K3MQ2V9XH4T0B57', null],
    ['', null],
  ])('%s', (text, found) => expect(parseSealedAddress(text)).toEqual(found));
});

describe('an address that leads elsewhere', () => {
  const hosts = listHosts([
    { issuer: 'did:web:svetionik.example:api:v1:issuers:astra' },
    { issuer: 'did:web:svetionik.example:api:v1:issuers:atina' },
    { issuer: 'did:web:localhost%3A3000:api:v1:issuers:astra' },
    { issuer: 'did:key:z6Mk' },
  ]);

  it('is told by the hosts of the organisers', () =>
    expect(hosts).toEqual(['svetionik.example', 'localhost:3000']));

  it.each([
    ['svetionik.example', false],
    ['localhost:3000', false],
    ['svetionik.example.net', true],
    ['svetionik.example:8443', true],
  ])('%s: %s', (host, elsewhere) => expect(isForeignHost({ host }, hosts)).toBe(elsewhere));
});
