import { createServer, type Server } from 'node:net';
import { ProviderSilent } from './provider-failure';
import { fetchFromProviders } from './provider-fetch';
import { isPublicAddress } from './public-address';

describe('an address of the internet', () => {
  it.each(['8.8.8.8', '91.187.132.1', '172.32.0.1', '2a00:1450:400d:80a::200e', '2606:4700::1111'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1'],
    ...['2002:7f00:1::', '2001:0:5ef5::1', '2001:db8::1', 'ff02::1', 'localhost', ''],
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a provider within the network of the server', () => {
  let server: Server;
  let port: number;
  let asked: number;

  beforeAll(async () => {
    server = createServer((socket) => {
      asked += 1;
      socket.on('error', () => undefined).destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = address === null || typeof address === 'string' ? 0 : address.port;
  });

  beforeEach(() => (asked = 0));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (host: string, innerProviders: readonly string[], onThisMachineOnly = false) =>
    fetchFromProviders({ innerProviders, onThisMachineOnly })(`https://${host}:${port}/`, {});

  it.each(['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])(
    'is not asked at %s',
    async (host) => {
      await expect(ask(host, ['prijava.lan'])).rejects.toThrow(ProviderSilent);
      expect(asked).toBe(0);
    },
  );

  it('is asked where the operator has named it, and on a machine that nobody else reaches', async () => {
    await expect(ask('localhost', ['localhost'])).rejects.toThrow(ProviderSilent);
    await expect(ask('127.0.0.1', [], true)).rejects.toThrow(ProviderSilent);
    expect(asked).toBe(2);
  });
});
