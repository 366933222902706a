import type { failureCode } from '@svetionik/contracts/certification';
import type { z } from 'zod';

type FailureCode = z.output<typeof failureCode>;

/** Why a document could not be made, by a code that an administrator is shown. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure';

  constructor(
    readonly code: FailureCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }

  /** The outcome of the work; if it fails, with this reason. */
  static async explain<Result>(code: FailureCode, work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      throw new RenderFailure(code, error);
    }
  }
}

export function toFailureCode(error: unknown): FailureCode {
  return error instanceof RenderFailure ? error.code : 'storage-failed';
}
