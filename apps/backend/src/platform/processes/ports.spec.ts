import { createServer, type Server } from 'node:net';
import { freePort, refuseBusyPort } from './ports';

describe('refuseBusyPort', () => {
  let port: number;
  let other: Server;

  beforeEach(async () => {
    port = await freePort();
    other = createServer();
  });

  afterEach(() => {
    other.close();
  });

  it('lets a free port pass', async () => {
    await expect(refuseBusyPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('refuses a port that another program uses, and says what to do', async () => {
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const message = `Port ${port} is used by another program: free it, or choose another, for example PORT=${port + 1} npm start.`;
    await expect(refuseBusyPort(port, '127.0.0.1')).rejects.toThrow(message);
  });
});
