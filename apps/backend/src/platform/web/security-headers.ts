import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** What a page of ours never asks for. Codes are read from pictures that people choose, so the camera stays shut too. */
const closed = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** A film may fill the screen, or stand beside the text; a page may ask for a passkey. */
const open = ['fullscreen', 'picture-in-picture', 'publickey-credentials-get'];

const permissionsPolicy = [
  ...closed.map((feature) => `${feature}=()`),
  ...open.map((feature) => `${feature}=(self)`),
].join(', ');

/** Headers of every reply. The policy of pages, with its nonce, is set where the page is rendered. */
export function securityHeaders(https: boolean): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissionsPolicy);
    protect(request, response, next);
  };
}

/** The policy of an HTML page: nothing from elsewhere, scripts and styles only ours or with the nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler kept-check',
  ].join('; ');
}

/** The policy of a worker in the background: what it fetches comes from here. */
export const workerPolicy =
  "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The policy of a file that somebody brought: opened by itself it runs nothing, and no page frames it. */
export const filePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";
