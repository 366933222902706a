import { parseSealedAddress } from './sealed-address';

describe('the address in a QR code', () => {
  it.each([
    [
      'https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ-_9',
      { checkCode: '7K3MQ2V9XH4T0B57', seal: 'AQ-_9' },
    ],
    [
      ' https://svetionik.example/obuke/v/7k3m-q2v9-xh4t-ob57 ',
      { checkCode: '7K3MQ2V9XH4T0B57', seal: '' },
    ],
    ['http://localhost:3000/v/7K3MQ2V9XH4T0B57#', { checkCode: '7K3MQ2V9XH4T0B57', seal: '' }],
    ['https://svetionik.example/v/7K3MQ2V9XH4T0B58#AQ', null],
    ['https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ<script>', null],
    ['https://svetionik.example/learn/7K3MQ2V9XH4T0B57', null],
    ['7K3MQ2V9XH4T0B57', null],
    ['', null],
  ])('%s', (text, found) => expect(parseSealedAddress(text)).toEqual(found));
});
