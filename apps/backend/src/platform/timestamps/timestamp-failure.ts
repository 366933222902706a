/** Why there is no time stamp. `unreachable`: the authority gave no answer in time. `unusable`: what it answered proves nothing. */
export class TimestampFailure extends Error {
  override readonly name = 'TimestampFailure';

  constructor(
    readonly reason: 'unreachable' | 'unusable',
    /** What happened, for the operator: how a sentence about the authority goes on. */
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
