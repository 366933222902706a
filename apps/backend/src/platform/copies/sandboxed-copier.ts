import { copyDocument } from './copy-steps';
import type { CopiedType, CopyOutcome, DocumentCopier } from './document-copier';
import { canIsolate, isolatedRunner } from './isolated-runner';

/** Copies on this machine, in processes set apart by bubblewrap; where that is not possible, it makes none. */
export class SandboxedCopier implements DocumentCopier {
  async copy(content: Buffer, type: CopiedType): Promise<CopyOutcome> {
    if (!(await canIsolate())) return { kind: 'missing', need: 'isolation' };
    return copyDocument(content, type, isolatedRunner);
  }
}
