/** A provider gave no answer that could be used, so that nothing can be said of whom it would name. */
export class ProviderSilent extends Error {
  constructor(why: string, cause?: unknown) {
    super(`the provider is of no use: ${why}`, { cause });
  }
}

/** Whether an error comes of a provider that gave no answer, through whatever library. */
export function isSilence(error: unknown): boolean {
  if (error instanceof ProviderSilent) return true;
  return error instanceof Error && error.cause !== undefined && isSilence(error.cause);
}
