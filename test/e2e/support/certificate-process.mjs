// Makes the key and the certificate by which the provider of the browser's tests is known on this machine, as one file.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import forge from 'node-forge';

const file = process.argv[2];
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const key = forge.pki.privateKeyFromPem(pem);
const certificate = forge.pki.createCertificate();
certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
certificate.serialNumber = '01';
certificate.validity.notBefore = new Date(2020, 0, 1);
certificate.validity.notAfter = new Date(2120, 0, 1);
const name = [{ name: 'commonName', value: '127.0.0.1' }];
certificate.setSubject(name);
certificate.setIssuer(name);
certificate.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
certificate.sign(key, forge.md.sha256.create());

mkdirSync(dirname(file), { recursive: true });
const own = `${file}.${process.pid}`;
writeFileSync(own, forge.pki.certificateToPem(certificate) + pem, { mode: 0o600 });
renameSync(own, file);
