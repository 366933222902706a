import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { describeInstalled } from '../../../../../test/support/debian-tools';
import { canIsolate, isolatedRunner } from './isolated-runner';
import { withFolder } from './own-folder';
import { plainRunner } from './plain-runner';

const limits = { seconds: 20, memoryBytes: 1_000_000_000, fileBytes: 1_000_000 };

describeInstalled(['bwrap'], 'a program set apart', () => {
  const run = (...command: readonly string[]) =>
    withFolder((folder) => isolatedRunner.run(folder, command, limits));

  beforeAll(async () => {
    expect(await canIsolate()).toBe(true);
  });

  it('reaches nothing, not even this machine', async () => {
    let reached = 0;
    const server: Server = createServer().on('connection', (socket) => {
      reached += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const asking = ['bash', '-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`];
    try {
      const plain = await withFolder((folder) => plainRunner.run(folder, asking, limits));
      expect([plain.ended, reached]).toEqual(['well', 1]);
      expect([(await run(...asking)).ended, reached]).toEqual(['badly', 1]);
    } finally {
      server.close();
    }
  });

  it.each([
    ['who has accounts here', ['cat', '/etc/passwd']],
    ['what lies in other folders', ['ls', '/home', '/root', '/var/lib', process.cwd()]],
    ['the processes of others', ['cat', `/proc/${process.pid}/cmdline`]],
  ])('does not see %s', async (_, command) => expect((await run(...command)).ended).toBe('badly'));

  it('gets nothing of the settings of this process', async () => {
    const { output } = await run('env');
    expect(
      output.split('\n').filter((line) => !/^(PATH|HOME|LANG|PWD|_|SHLVL)=|^$/.test(line)),
    ).toEqual([]);
  });

  it.each([
    ['in what it is made of', 'touch /usr/own'],
    ['more than it may', 'head -c 2000000 /dev/zero > /document/large'],
  ])('writes nothing %s', async (_, command) =>
    expect((await run('sh', '-c', command)).ended).toBe('badly'),
  );

  it('writes in its folder, which is gone afterwards', async () => {
    const seen = await withFolder(async (folder) => {
      await isolatedRunner.run(folder, ['sh', '-c', 'echo a > own'], limits);
      return [folder, await readdir(folder)] as const;
    });
    expect(seen[1]).toEqual(['own']);
    await expect(readdir(seen[0])).rejects.toThrow();
  });

  it('ends when its time is up, with what it has started', async () => {
    const began = Date.now();
    const { ended } = await withFolder((folder) =>
      isolatedRunner.run(folder, ['sh', '-c', 'sleep 600 & sleep 600'], { ...limits, seconds: 1 }),
    );
    expect(ended).toBe('late');
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});
