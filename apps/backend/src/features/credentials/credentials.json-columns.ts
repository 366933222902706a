import type { PublicJwk } from '../../platform/signing/credential-key';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'credentials.issuer_key.public_jwk': PublicJwk;
  }
}
