import type { Page } from '@playwright/test';
import {
  readSamlRequest,
  type SamlKeys,
  standardSamlIssuer,
  toForm,
  writeResponse,
  writeSignedAssertion,
} from '../../support/saml-provider';

/** Where the provider of the tests that speaks SAML signs people in. */
export const samlSignInAddress = 'https://prijava.primer.rs/saml/sso';

/** The page of a provider, in the place of one: it knows who asks and posts what it says of them, as providers do. */
export async function answerAsSamlProvider(
  page: Page,
  keys: SamlKeys,
  subject: string,
): Promise<void> {
  await page.route(`${samlSignInAddress}?*`, async (route) => {
    const { id, recipient, issuer, state } = readSamlRequest(route.request().url());
    const assertion = writeSignedAssertion(keys, {
      id: '_tvrdnja',
      issuer: standardSamlIssuer,
      audience: issuer,
      recipient,
      inResponseTo: id,
      subject,
      format: 'persistent',
      context: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
      from: -10,
      until: 60,
    });
    await route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><form method="post" action="${recipient}"><input name="SAMLResponse" value="${toForm(writeResponse(assertion))}"><input name="RelayState" value="${state}"></form><script>document.forms[0].submit()</script>`,
    });
  });
}
