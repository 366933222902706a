import { lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyLimit, type CopiedType, type CopyOutcome } from './document-copier';
import type { ProgramEnd, ProgramLimits, ProgramRunner } from './limited-program';
import { readOutputFile, withFolder } from './own-folder';

const limits: ProgramLimits = {
  seconds: 60,
  memoryBytes: 2_000_000_000,
  fileBytes: copyLimit + 1_000_000,
};
const officeLimits: ProgramLimits = { ...limits, seconds: 120, fileBytes: 200_000_000 };

/** A document in a folder of its own, and how programs are run on it. */
interface Work {
  readonly folder: string;
  readonly inside: string;
  run(command: readonly string[], limits?: ProgramLimits): Promise<ProgramEnd>;
}

/**
 * Copies a document: an Office file is printed to PDF by LibreOffice, and a PDF is drawn anew by pdftocairo, which takes over what
 * is seen and no link, program, attachment or property. What is left of those all the same is looked for.
 */
export async function copyDocument(
  content: Buffer,
  type: CopiedType,
  runner: ProgramRunner,
): Promise<CopyOutcome> {
  return withFolder(async (folder) => {
    const run: Work['run'] = (command, within = limits) => runner.run(folder, command, within);
    await writeFile(join(folder, `source.${type}`), content, { mode: 0o600 });
    return copyWithin({ folder, inside: runner.inside(folder), run }, type);
  });
}

async function copyWithin(work: Work, type: CopiedType): Promise<CopyOutcome> {
  if (!(await hasProgram(work, 'pdftocairo'))) return { kind: 'missing', need: 'pdftocairo' };
  if (type !== 'pdf') {
    if (!(await hasProgram(work, 'soffice'))) return { kind: 'missing', need: 'libreoffice' };
    const printed = await work.run(printing(work, type), officeLimits);
    if (printed.ended !== 'well' || (await sizeOf(work, 'source.pdf')) === 0)
      return failed(printed);
  }
  const [source, copy] = ['source.pdf', 'copy.pdf'].map((name) => `${work.inside}/${name}`);
  if (source === undefined || copy === undefined) return failed();
  const drawn = await work.run(['pdftocairo', '-pdf', source, copy]);
  const size = await sizeOf(work, 'copy.pdf');
  if (size > copyLimit) return { kind: 'failed', reason: 'too-large' };
  if (drawn.ended !== 'well' || size === 0) return failed(drawn);
  if (!(await isClean(work, copy))) return { kind: 'failed', reason: 'not-clean' };
  const read = await work.run(['pdftotext', '-enc', 'UTF-8', copy, '-']);
  const pdf = await readOutputFile(join(work.folder, 'copy.pdf'), copyLimit);
  if (read.ended !== 'well' || pdf === undefined) return failed(read);
  return { kind: 'made', pdf, text: read.output };
}

function printing({ inside }: Work, type: CopiedType): readonly string[] {
  return [
    'soffice',
    ...['--headless', '--norestore', '--nologo', '--nolockcheck', '--nodefault'],
    `-env:UserInstallation=file://${inside}/office`,
    ...['--convert-to', 'pdf:writer_pdf_Export', '--outdir', inside, `${inside}/source.${type}`],
  ];
}

async function hasProgram({ run }: Work, name: string): Promise<boolean> {
  return (await run(['sh', '-c', `command -v ${name}`])).ended === 'well';
}

/** No link, no program and no attachment. */
async function isClean({ run }: Work, copy: string): Promise<boolean> {
  const [links, programs, attachments] = [
    await run(['pdfinfo', '-url', copy]),
    await run(['pdfinfo', '-js', copy]),
    await run(['pdfdetach', '-list', copy]),
  ];
  return (
    [links, programs, attachments].every(({ ended }) => ended === 'well') &&
    links.output.trim().split('\n').length <= 1 &&
    programs.output.trim() === '' &&
    /^0\b/.test(attachments.output)
  );
}

/** In bytes; 0 where there is none. */
async function sizeOf({ folder }: Work, name: string): Promise<number> {
  return lstat(join(folder, name)).then(
    (file) => (file.isFile() ? file.size : 0),
    () => 0,
  );
}

function failed(end?: ProgramEnd): CopyOutcome {
  return { kind: 'failed', reason: end?.ended === 'late' ? 'too-slow' : 'unreadable' };
}
