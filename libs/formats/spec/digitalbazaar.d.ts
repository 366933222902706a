// The reference libraries of the W3C's working group come without types; this is what the tests call.
declare module '@digitalbazaar/vc' {
  export function verifyCredential(asked: Readonly<Record<string, unknown>>): Promise<{
    readonly verified: boolean;
    readonly error?: unknown;
    readonly statusResult?: StatusResult;
  }>;
  interface StatusResult {
    readonly results?: readonly { readonly status: boolean }[];
  }
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { readonly cryptosuite: unknown }) => object;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(asked: Readonly<Record<string, unknown>>): Promise<unknown>;
}
