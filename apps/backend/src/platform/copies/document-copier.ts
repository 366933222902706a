/** What is copied: what nobody can look into without a program of its own. */
export type CopiedType = 'pdf' | 'docx' | 'odt';

/** Why there is no copy: programs that are not there, or what went wrong with this document. */
export type CopyFailure = 'unreadable' | 'too-large' | 'too-slow' | 'not-clean';

/** The most that a copy may have, in bytes. */
export const copyLimit = 20_000_000;

/** What a copy needs: programs, and a process without network, on this machine or as a service. */
export const copyNeeds = ['libreoffice', 'pdftocairo', 'isolation', 'service'] as const;

/** One of {@link copyNeeds}. */
export type CopyNeed = (typeof copyNeeds)[number];

/** A copy with all the text in it, or why there is none. */
export type CopyOutcome =
  | { readonly kind: 'made'; readonly pdf: Buffer; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: CopyFailure }
  | { readonly kind: 'missing'; readonly need: CopyNeed };

/** Copies a document, so that nothing in it but what is seen reaches whoever reads the copy. */
export interface DocumentCopier {
  copy(content: Buffer, type: CopiedType): Promise<CopyOutcome>;
}

/** Injection token of the {@link DocumentCopier}. */
export const DOCUMENT_COPIER = Symbol('document copier');
