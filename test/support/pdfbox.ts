import { readFileSync } from 'node:fs';
import { run, withFiles } from './debian-tools';

const folder = '/usr/share/java';
const archives = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `${folder}/${name}.jar`);

/** What must be there for {@link preflight}. */
export const preflightNeeds = ['java', ...archives];

/** What PDFBox finds against each document as PDF/A-1b; nothing where it conforms. One process for all, because it takes longer to begin than to look. */
export function preflight(pdfs: readonly Buffer[]): string[][] {
  return withFiles(pdfs, (files) =>
    withFiles([files.join('\n')], ([list = '']) => {
      run('java', [
        '-XX:TieredStopAtLevel=1',
        '-cp',
        archives.join(':'),
        'org.apache.pdfbox.preflight.Validator_A1b',
        'xml',
        'group',
        list,
      ]);
      return readFileSync(`${list}.preflight.xml`, 'utf8')
        .split('<preflight name=')
        .slice(1)
        .map(faultsOf);
    }),
  );
}

function faultsOf(said: string): string[] {
  const valid = /<isValid type="PDF\/A1-b">(true|false)</.exec(said)?.[1];
  const faults = [...said.matchAll(/<code>([\d.]+)<\/code>\s*<details>([^<]*)</g)].map(
    ([, code, details]) => `${code}: ${details}`,
  );
  if ((valid === 'true') !== (faults.length === 0))
    throw new Error(`PDFBox said what is not understood: ${said}`);
  return faults;
}
