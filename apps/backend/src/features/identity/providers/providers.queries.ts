import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../../platform/database/query';

/** The provider of an organisation as it is kept. */
export interface ProviderRow {
  readonly nameLatin: string;
  readonly nameCyrillic: string;
  readonly issuer: string;
  readonly kind: string;
  /** Of one that speaks OpenID Connect. */
  readonly clientId: string | null;
  readonly sealedSecret: string | null;
  /** Of one that speaks SAML, and the certificates by which it signs, in base64. */
  readonly signInAddress: string | null;
  readonly certificates: readonly string[];
  readonly mailDomain: string | null;
  readonly factorClaim: string | null;
  readonly factorValues: readonly string[];
  readonly version: number;
}

export async function findProvider(
  transaction: EntityManager,
  organisationId: string,
): Promise<(ProviderRow & { readonly setAt: Date }) | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic", issuer, kind, client_id AS "clientId", sealed_secret AS "sealedSecret",
       sign_in_address AS "signInAddress", certificates,
       mail_domain AS "mailDomain", factor_claim AS "factorClaim", factor_values AS "factorValues", version, set_at AS "setAt"
       FROM identity.provider WHERE organisation_id = $1`,
    [organisationId],
  );
  return rows[0];
}

/** In the place of the version that it names; false where another one stands there. */
export async function writeProvider(
  transaction: EntityManager,
  provider: ProviderRow & { readonly organisationId: string; readonly setBy: string },
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO identity.provider AS p (organisation_id, name_latin, name_cyrillic, issuer, client_id, sealed_secret, mail_domain, factor_claim, factor_values, version, set_by, set_at, kind, sign_in_address, certificates)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $13, $14, $15 WHERE $12 = 0 OR EXISTS (SELECT FROM identity.provider WHERE organisation_id = $1)
     ON CONFLICT (organisation_id) DO UPDATE SET name_latin = EXCLUDED.name_latin, name_cyrillic = EXCLUDED.name_cyrillic, issuer = EXCLUDED.issuer,
         client_id = EXCLUDED.client_id, sealed_secret = EXCLUDED.sealed_secret, mail_domain = EXCLUDED.mail_domain, factor_claim = EXCLUDED.factor_claim,
         factor_values = EXCLUDED.factor_values, version = p.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at,
         kind = EXCLUDED.kind, sign_in_address = EXCLUDED.sign_in_address, certificates = EXCLUDED.certificates
       WHERE p.version = $12
     RETURNING p.version`,
    [
      provider.organisationId,
      provider.nameLatin,
      provider.nameCyrillic,
      provider.issuer,
      provider.clientId,
      provider.sealedSecret,
      provider.mailDomain,
      provider.factorClaim,
      provider.factorValues,
      provider.setBy,
      now,
      provider.version,
      provider.kind,
      provider.signInAddress,
      provider.certificates,
    ],
  );
  return rows.length > 0;
}

/** False where there is none. */
export async function deleteProvider(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const deleted = await countChanged(
    transaction,
    'DELETE FROM identity.provider WHERE organisation_id = $1',
    [organisationId],
  );
  return deleted > 0;
}
