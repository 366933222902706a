// What is called of jsonld 9, which comes without types; those made for it describe an earlier version.
declare module 'jsonld' {
  export function canonize(
    document: Readonly<Record<string, unknown>>,
    options: {
      readonly algorithm: 'RDFC-1.0';
      readonly format: 'application/n-quads';
      readonly documentLoader: (
        address: string,
      ) => Promise<{ documentUrl: string; document: Readonly<Record<string, unknown>> }>;
      /** Refuses what would be dropped. */
      readonly safe: boolean;
    },
  ): Promise<string>;
}
