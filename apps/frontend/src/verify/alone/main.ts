import type { Language } from '@svetionik/domain/language/script';
import { byId, element } from './elements';
import { formatDate } from './facts';
import { examine, examineAddress, type Finding } from './findings';
import { countKnown, parseKnown, withMoreKnown, type Known } from './known';
import { showFinding } from './result';
import { languageNames, createSay } from './texts';

/** What the page holds: it is one file, and forgets all of it when it is closed. */
const page: { language: Language; known: Known; finding: Finding | undefined } = {
  language:
    navigator.language.startsWith('sr') || /^(bs|hr|cnr|sh)/u.test(navigator.language)
      ? 'sr-Latn'
      : 'en',
  known: parseKnown(byId('issuer-keys', HTMLScriptElement).textContent),
  finding: undefined,
};

function show(): void {
  const { language, known, finding } = page;
  const say = createSay(language);
  document.documentElement.lang = language;
  document.title = say('verify.alone.page.heading');
  for (const place of document.querySelectorAll('[data-say]'))
    place.textContent = say(place.getAttribute('data-say') ?? '');
  byId('key-count', HTMLElement).textContent = say('verify.alone.keys.count', {
    ...countKnown(known),
    date: formatDate(known.published.asOf, language, 'genitive'),
  });
  byId('languages', HTMLElement).setAttribute('aria-label', say('verify.alone.page.language'));
  byId('languages', HTMLElement).replaceChildren(...languageNames.map(languageButton));
  byId('result', HTMLElement).replaceChildren(
    ...(finding === undefined ? [] : [showFinding(finding, say, language)]),
  );
}

function languageButton([language, name]: readonly [Language, string]): HTMLElement {
  const button = element(
    'button',
    {
      class: 'button plain',
      type: 'button',
      lang: language,
      'aria-pressed': String(language === page.language),
    },
    name,
  );
  button.addEventListener('click', () => {
    page.language = language;
    show();
    document.querySelector<HTMLElement>('#languages [aria-pressed="true"]')?.focus();
  });
  return button;
}

async function look(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  page.finding = await examine(file, page.known);
  show();
}

function listen(): void {
  const field = byId('file', HTMLInputElement);
  field.addEventListener('change', () => {
    void look(field.files?.[0]);
    field.value = '';
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void look(event.dataTransfer?.files[0]);
  });
  byId('text', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const text = byId('credential', HTMLTextAreaElement).value;
    void look(text.trim() === '' ? undefined : new File([text], '', { type: 'text/plain' }));
  });
  byId('keys', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const added = parseKnown(byId('pasted', HTMLTextAreaElement).value);
    const { count, certificates } = countKnown(added);
    page.known = withMoreKnown(page.known, added);
    show();
    byId('added', HTMLElement).textContent = createSay(page.language)(
      count + certificates === 0 ? 'verify.alone.keys.none' : 'verify.alone.keys.added',
      { count, certificates },
    );
  });
}

/** Kept on a device, the page also opens at the address of a QR code, where there is no network. */
function lookAtOwnAddress(): void {
  page.finding = examineAddress(location.href, page.known.published.keys) ?? undefined;
  byId('offline', HTMLElement).hidden = page.finding === undefined;
}

function open(): void {
  lookAtOwnAddress();
  show();
}

window.addEventListener('hashchange', open);
open();
listen();
