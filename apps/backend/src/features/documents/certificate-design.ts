import type {
  CertificateFacts,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import type { Box } from '../../platform/pdf/pen';
import type { Picture } from '../../platform/pdf/pictures';
import type { PageWriter } from '../../platform/pdf/tagged-document';
import type { SetText } from '../../platform/pdf/text-setting';

/** A text on its place, and the fact that decides whether it can stand there. */
export interface Part {
  readonly field: PrintedField;
  readonly text: SetText;
}

/** What is drawn of a certificate beside its facts. */
export interface SheetParts {
  readonly seal: Picture | null;
  readonly signature: Picture | null;
  /** Where the code leads. */
  readonly address: string;
  /** What stands across the page, under everything else. */
  readonly mark?: SetText;
}

/** For what a certificate is drawn: a file, or paper that people sign and stamp. */
export interface Occasion {
  readonly medium: 'file' | 'paper';
  /** When the file is signed; nothing said is noon of the day of issue, where only room is to be found. */
  readonly signedAt?: Date | undefined;
  /** Whether a picture of a seal stands beside whoever signs, or its place is to be found. */
  readonly hasSeal: boolean;
}

/** A certificate whose every text has its place; what does not fit says so. */
export interface DesignedCertificate {
  readonly page: { readonly width: number; readonly height: number };
  readonly parts: readonly Part[];
  readonly qr: Box;
  /** Where a signature within the file is found, and whether a frame shows that. */
  readonly signature: { readonly box: Box; readonly isFramed: boolean };
  /** Puts all that the first page says on the page that is open. */
  readonly writeFront: (document: PageWriter, parts: SheetParts) => void;
  /** Puts the programme of the course on a page of its own; null where there is none. */
  readonly writeProgramme: ((document: PageWriter, mark?: SetText) => void) | null;
}

/** Draws the certificates whose facts name it. */
export type CertificateDesign = (
  facts: CertificateFacts,
  occasion: Occasion,
) => DesignedCertificate;
