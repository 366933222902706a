import { inject, Injectable, signal } from '@angular/core';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { CredentialSummary } from '@svetionik/proofs/credentials/carried-credential';
import { fileVerdict, type FileVerdict } from '@svetionik/proofs/credentials/file-verdict';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { namesRecipient } from '@svetionik/proofs/credentials/recipient';
import {
  parseSealedAddress,
  type SealedAddress,
} from '@svetionik/proofs/credentials/sealed-address';
import {
  judgeRecord,
  type RecordedCredential,
} from '@svetionik/proofs/credentials/recorded-credentials';
import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { type CheckAnswer, CertificateChecks } from './certificate-checks';
import { checkingCrypto, documentCrypto, fingerprint, inflate } from './checking-crypto';
import { PublishedData } from './published-data';
import { QrReader } from './qr-reader';

/** What stands in a file whose data are genuine. */
export interface GenuineFile {
  readonly summary: CredentialSummary;
  readonly organiser: TextInScripts;
  readonly at: string;
  readonly isNamed: (name: string) => boolean;
  /** The signature of the file itself, which only a PDF has. */
  readonly document: SignedDocument | undefined;
  /** SHA-256 of the file. */
  readonly hash: string;
  /** What the certificate is worth today. */
  readonly today: CheckAnswer;
  /** Whether a PDF is the document that was issued, to the last byte; undefined where nobody could say, and for other files. */
  readonly issued: boolean | undefined;
}

/** A learner record that its organiser has signed. Whether each credential within counts today, its own code says. */
export interface GenuineRecord {
  readonly name: string;
  readonly organiser: TextInScripts;
  readonly madeAt: string;
  readonly at: string;
  readonly credentials: readonly RecordedCredential[];
  readonly isNamed: (name: string) => boolean;
}

/** What was found out about a file, see `FileVerdict`. `past`: genuine, after its last day. `no-code`: a picture without a code of a document. */
export type FileCheck =
  | { readonly kind: 'none' | 'checking' | 'too-large' | 'no-code' }
  | {
      readonly kind: Exclude<FileVerdict['kind'], GenuineData>;
      readonly document: SignedDocument | undefined;
      readonly at: string;
    }
  | ({ readonly kind: GenuineData | 'past' } & GenuineFile)
  | ({ readonly kind: ReturnType<typeof judgeRecord> } & GenuineRecord)
  | { readonly kind: 'code'; readonly address: SealedAddress }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The data are genuine, whatever the PDF around them is. */
export type GenuineData = GenuineVerdict['kind'];

type GenuineVerdict = Extract<FileVerdict, { readonly credential: unknown }>;

const largest = 20_000_000;

/**
 * Checks a kept document, or a picture of its code, in the browser. Where its data are genuine, the server is told their check
 * code and the fingerprint of a PDF, and says what the certificate is worth today; nothing else of the file is sent.
 */
@Injectable()
export class FileStore {
  private readonly published = inject(PublishedData);
  private readonly qrReader = inject(QrReader);
  private readonly checks = inject(CertificateChecks);
  private latest = 0;

  readonly check = signal<FileCheck>({ kind: 'none' });

  async look(file: File): Promise<void> {
    const turn = ++this.latest;
    this.check.set({ kind: 'checking' });
    const found = await this.examine(file).catch((error: unknown) => ({
      kind: 'failed' as const,
      error,
    }));
    if (turn === this.latest) this.check.set(found);
  }

  private async examine(file: File): Promise<FileCheck> {
    if (file.size > largest) return { kind: 'too-large' };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const now = new Date();
    const verdict = await fileVerdict(bytes, {
      ...checkingCrypto,
      inflate,
      published: () => this.published.load(),
      documents: documentCrypto,
      now,
    });
    if (verdict.kind === 'no-credential' && file.type.startsWith('image/'))
      return this.readCode(file);
    const at = now.toISOString();
    if (!('credential' in verdict)) return { ...verdict, at };
    const { record } = verdict;
    return record !== undefined && verdict.kind === 'genuine'
      ? describeRecord(verdict, record, at)
      : this.describeData(verdict, at, bytes);
  }

  private async describeData(
    { kind, credential, summary, key, document }: GenuineVerdict,
    at: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<FileCheck> {
    const past = summary.expiresOn !== undefined && summary.expiresOn < calendarDay(at);
    const hash = fingerprint(bytes);
    const [today, issued] = await Promise.all([
      this.checks.ask(summary.checkCode),
      document && this.checks.isIssued(summary.checkCode, hash),
    ]);
    return {
      kind: kind === 'genuine' && past ? 'past' : kind,
      summary,
      organiser: key.organiser,
      at,
      isNamed: comparesNames(credential),
      document,
      hash,
      today,
      issued,
    };
  }

  private async readCode(picture: File): Promise<FileCheck> {
    const address = parseSealedAddress((await this.qrReader.read(picture)) ?? '');
    return address === null ? { kind: 'no-code' } : { kind: 'code', address };
  }
}

function describeRecord(
  { credential, summary, key }: GenuineVerdict,
  record: readonly RecordedCredential[],
  at: string,
): FileCheck {
  return {
    kind: judgeRecord(record),
    name: summary.course,
    organiser: key.organiser,
    madeAt: summary.issuedAt,
    at,
    credentials: record,
    isNamed: comparesNames(credential),
  };
}

function comparesNames(credential: JsonObject): (name: string) => boolean {
  return (name) => namesRecipient(credential, name, checkingCrypto.sha256);
}
