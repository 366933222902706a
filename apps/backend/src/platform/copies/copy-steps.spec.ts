import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { busyPdf, remoteDocx } from '../../../../../test/support/given-documents';
import { copyDocument } from './copy-steps';
import type { CopyFailure, CopyOutcome } from './document-copier';
import { isolatedRunner } from './isolated-runner';
import type { ProgramEnd, ProgramRunner } from './limited-program';
import { withFolder } from './own-folder';
import { plainRunner } from './plain-runner';
import { SandboxedCopier } from './sandboxed-copier';

const address = 'http://primer.example/ko-cita';

function made(outcome: CopyOutcome): Extract<CopyOutcome, { kind: 'made' }> {
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const limits = { seconds: 120, memoryBytes: 2_000_000_000, fileBytes: 200_000_000 };

/** Works beside a server of this machine, whose list of what it was asked for grows. */
async function whileAsked(
  work: (address: string, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await work(`http://127.0.0.1:${port}`, asked);
  } finally {
    server.close();
  }
}

function converting(runner: ProgramRunner, folder: string, address: string): readonly string[] {
  const inside = runner.inside(folder);
  const profile = `-env:UserInstallation=file://${inside}/office`;
  const where = ['--convert-to', 'pdf', '--outdir', inside];
  return ['soffice', '--headless', profile, ...where, `${address}/source.odt`];
}

/** The objects of a PDF, readable. */
function objectsOf(pdf: Buffer): string {
  return withFiles([pdf], ([path = '']) =>
    run('qpdf', ['--qdf', '--object-streams=disable', '--warning-exit-0', path, '-'], 'latin1'),
  );
}

describeInstalled(['bwrap', 'pdftocairo', 'qpdf', 'soffice'], 'a copy', () => {
  it('of a PDF says the same, and has no author, link, program or attachment', async () => {
    const text = 'Zapisnik sa terena, 5. mart.';
    const source = await busyPdf(text, address);
    const telling = /\/(Author|Title|URI|JavaScript|JS|EmbeddedFiles?|Annots|OpenAction|Launch)\b/g;
    expect(new Set(objectsOf(source).match(telling))).toEqual(
      new Set([
        '/Author',
        '/Title',
        '/URI',
        '/JavaScript',
        '/JS',
        '/EmbeddedFiles',
        '/EmbeddedFile',
        '/Annots',
      ]),
    );
    const copy = made(await new SandboxedCopier().copy(source, 'pdf'));
    expect(copy.text).toContain(text);
    expect(objectsOf(copy.pdf).match(telling)).toBeNull();
    expect(copy.pdf.toString('latin1')).not.toMatch(/Ani|primer\.example/);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['is no document', async () => Buffer.from('%PDF-1.7\nništa\n%%EOF\n')],
    ['opens by a password', () => busyPdf('Tekst', address, { userPassword: 'tajna' })],
  ])('is not made of what %s', async (_, source) =>
    expect(await copyDocument(await source(), 'pdf', isolatedRunner)).toEqual({
      kind: 'failed',
      reason: 'unreadable',
    }),
  );

  it.each<[string, Partial<ProgramEnd>, number, CopyFailure]>([
    ['a program does not come to an end', { ended: 'late' }, 0, 'too-slow'],
    ['it is larger than a copy may be', { ended: 'badly' }, 20_000_001, 'too-large'],
    [
      'a link is left in it',
      { output: 'Page  Type  URL\n1  Annotation  http://a' },
      10,
      'not-clean',
    ],
  ])('is not made where %s', async (_, end, bytes, reason) => {
    const runner: ProgramRunner = {
      inside: (folder) => folder,
      run: async (folder, [program = '']) => {
        if (program !== 'pdftocairo') return { ended: 'well', output: end.output ?? '' };
        await writeFile(join(folder, 'copy.pdf'), Buffer.alloc(bytes));
        return { ended: 'well', output: '', ...end };
      },
    };
    expect(await copyDocument(Buffer.from('%PDF'), 'pdf', runner)).toEqual({
      kind: 'failed',
      reason,
    });
  });

  it('needs programs, and says which are not there', async () => {
    const lacking = (name: string) => ({
      ...plainRunner,
      run: async (...[folder, command, limits]: Parameters<typeof plainRunner.run>) =>
        command.join(' ').includes(name)
          ? { ended: 'badly' as const, output: '' }
          : plainRunner.run(folder, command, limits),
    });
    const source = await busyPdf('Tekst', address);
    expect(await copyDocument(source, 'pdf', lacking('pdftocairo'))).toEqual({
      kind: 'missing',
      need: 'pdftocairo',
    });
    expect(await copyDocument(source, 'odt', lacking('soffice'))).toEqual({
      kind: 'missing',
      need: 'libreoffice',
    });
  });

  it('of an Office file says the same and asks nobody for anything', () =>
    whileAsked(async (address, asked) => {
      const source = remoteDocx('Zapisnik sa terena.', address);
      const copy = made(await copyDocument(source, 'docx', isolatedRunner));
      expect(copy.text).toContain('Zapisnik sa terena.');
      expect(asked).toEqual([]);
    }));

  // whether a document makes LibreOffice ask depends on its version; told to ask, each of them does
  it('is made where LibreOffice reaches nobody, even when it is told to ask', () =>
    whileAsked(async (address, asked) => {
      const convert = (runner: ProgramRunner) =>
        withFolder((folder) => runner.run(folder, converting(runner, folder, address), limits));
      await convert(isolatedRunner);
      expect(asked).toEqual([]);
      await convert(plainRunner);
      expect(asked).toContain('/source.odt');
    }));
});
