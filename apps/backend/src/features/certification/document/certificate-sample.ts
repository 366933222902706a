import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { setText, type SetText } from '../../../platform/pdf/text-setting';
import { layOutCertificate } from './certificate-layout';
import { centred, sheetOf } from './certificate-page';
import { writeFront, writeProgramme } from './certificate-sheet';
import { description } from './certificate-text';

/** Seen at once, and never in the way of what stands on it. */
const pale = '#efe8da';

/** Writes a document as at the issue, of facts that certify nothing: each page says so, and it has no number, code, seal, signature or credential. */
export function renderSample(facts: CertificateFacts): Buffer {
  const shown = withoutMarks(facts);
  const layout = layOutCertificate(shown);
  const [sheet, mark] = [sheetOf(shown), markOf(shown)];
  const document = new TaggedDocument(sheet.page, describe(shown));
  writeFront(document, layout, shown, {
    seal: null,
    signature: null,
    address: shown.checkUrl,
    mark,
  });
  if (layout.programme) writeProgramme(document, layout.programme, sheet, mark);
  return document.finish();
}

/** Where it is checked is said without a code, which would lead to nothing. */
function withoutMarks(facts: CertificateFacts): CertificateFacts {
  const { number, code } = certificateWording[facts.language].sample;
  return {
    ...facts,
    registerNumber: number,
    checkCode: code,
    checkUrl: facts.checkUrl.replace(/\/[^/]*$/u, ''),
    signatureKind: 'none',
  };
}

function describe(facts: CertificateFacts) {
  const { title, ...rest } = description(facts);
  return { ...rest, title: `${certificateWording[facts.language].sample.mark}: ${title}` };
}

function markOf(facts: CertificateFacts): SetText {
  const sheet = sheetOf(facts);
  const steps = [
    { size: 150, lines: 1 },
    { size: 120, lines: 1 },
  ] as const;
  const frame = {
    ...centred(sheet, sheet.page.width - 120),
    baseline: sheet.page.height / 2 + 50,
    steps,
  };
  return setText(
    [
      {
        text: certificateWording[facts.language].sample.mark,
        font: 'sansSemibold',
        colour: pale,
        language: undefined,
      },
    ],
    frame,
  );
}
