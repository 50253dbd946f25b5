import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { base64urlOf, parseHex, utf8Of } from '../../../src/domain/monitoring/crypto/bytes.ts';
import { closeEnvelope } from '../../../src/domain/monitoring/crypto/envelope.ts';
import { generateSigningKey, sign, verify } from '../../../src/domain/monitoring/crypto/signing.ts';
import { CRAFTED } from '../domain/monitoring/crypto/ed25519Vectors.ts';
import { bundleCrypto } from '../support/cryptoBundle.ts';

/** What the script of the page gives. */
type Layer = typeof import('../../../src/domain/monitoring/crypto/bytes.ts') &
  typeof import('../../../src/domain/monitoring/crypto/signing.ts') &
  typeof import('../../../src/domain/monitoring/crypto/envelope.ts') &
  typeof import('../../../src/domain/monitoring/crypto/keyFile.ts');
declare const layer: Layer;

const PAGE =
  '<!doctype html><html lang="es"><meta charset="utf-8"><title>Claves</title><script src="layer.js"></script>';

let folder = '';
let server: Server;
test.beforeAll(async () => {
  const [script] = await bundleCrypto('iife');
  const code = script?.code ?? '';
  folder = await mkdtemp(join(tmpdir(), 'trama-crypto-'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'layer.js'), code);
  server = createServer(({ url = '' }, answer) => {
    const isScript = url.endsWith('.js');
    answer.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    answer.end(isScript ? code : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** A browser from before Ed25519: all else works. */
const forgetEd25519 = (page: Page) =>
  page.addInitScript(() => {
    for (const [name, place] of [
      ['generateKey', 0],
      ['importKey', 2],
      ['sign', 0],
      ['verify', 0],
    ] as const) {
      const real = SubtleCrypto.prototype[name] as (...handed: unknown[]) => Promise<unknown>;
      Object.defineProperty(SubtleCrypto.prototype, name, {
        value(this: SubtleCrypto, ...handed: unknown[]) {
          return handed[place] === 'Ed25519'
            ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
            : real.apply(this, handed);
        },
      });
    }
  });

/** One device in the page: keys that are kept and found again, a signature, an envelope to itself, one to a phrase. */
const liveOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const keep = async (keys: unknown): Promise<unknown> => {
      const wait = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error ?? new Error('Nothing kept.'));
        });
      const opening = indexedDB.open('claves', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('claves');
      const base = await wait(opening);
      await wait(base.transaction('claves', 'readwrite').objectStore('claves').put(keys, 'propias'));
      return wait(base.transaction('claves').objectStore('claves').get('propias'));
    };
    const made = await layer.generateKeysWithCopy('la feria es el sábado');
    const kept = (await keep(made.keys)) as typeof made.keys;
    const act = layer.utf8Of('acta');
    const signature = await layer.sign(kept.signing, act);
    const letter = await layer.closeEnvelope('actas', act, {
      keys: [kept.encryption.publicKey],
      passphrase: 'la feria es el sábado',
    });
    const opened = await layer.openEnvelope('actas', letter, { key: kept.encryption });
    const copy = await layer.openKeyFile(made.file, 'la feria es el sábado');
    const fresh = await layer.generateSigningKey();
    return {
      secure: isSecureContext,
      kind: kept.signing.secret.kind,
      readable: kept.signing.secret.key.extractable || kept.encryption.privateKey.extractable,
      publicKey: kept.signing.publicKey,
      encryptionKey: kept.encryption.publicKey,
      signature,
      verified: await layer.verify(kept.signing.publicKey, act, signature),
      forged: await layer.verify(fresh.publicKey, act, signature),
      opened: opened.ok && layer.textOf(opened.bytes),
      copied: copy.ok && copy.keys.signing.publicKey,
    };
  });

/** The device on another day, with the keys that it kept: what the office signed, and what it closed for them. */
const readOnDevice = (page: Page, office: Readonly<Record<'publicKey' | 'signature' | 'letter', string>>) =>
  page.evaluate(async ({ publicKey, signature, letter }) => {
    const wait = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
    const base = await wait(indexedDB.open('claves', 1));
    type Keys = Awaited<ReturnType<Layer['generateKeys']>>;
    const keys = await wait(base.transaction('claves').objectStore('claves').get('propias') as IDBRequest<Keys>);
    const file = layer.parseBase64url(letter) ?? new Uint8Array();
    const opened = await layer.openEnvelope('actas', file, { key: keys.encryption });
    return {
      verified: await layer.verify(publicKey, layer.utf8Of('recibida'), signature),
      opened: opened.ok && layer.textOf(opened.bytes),
    };
  }, office);

for (const { place, old } of [
  { place: 'served', old: false },
  { place: 'served', old: true },
  { place: 'file', old: false },
] as const)
  test(`keys, signatures and envelopes work in a page: ${place}${old ? ', without Ed25519' : ''}`, async ({ page }) => {
    if (old) await forgetEd25519(page);
    const port = (server.address() as AddressInfo).port;
    await page.goto(
      place === 'file' ? pathToFileURL(join(folder, 'index.html')).href : `http://127.0.0.1:${port}/index.html`,
    );
    const device = await liveOnDevice(page);
    expect(device).toMatchObject({
      secure: true,
      kind: old ? 'sealed' : 'platform',
      readable: false,
      verified: true,
      forged: false,
      opened: 'acta',
      copied: device.publicKey,
    });

    // What the page signed stands in Node, and what Node signs and closes stands in the page.
    expect(await verify(device.publicKey, utf8Of('acta'), device.signature)).toBe(true);
    const office = await generateSigningKey();
    const signature = await sign(office, utf8Of('recibida'));
    const letter = base64urlOf(await closeEnvelope('actas', utf8Of('recibida'), { keys: [device.encryptionKey] }));
    await page.reload();
    expect(await readOnDevice(page, { publicKey: office.publicKey, signature, letter })).toEqual({
      verified: true,
      opened: 'recibida',
    });

    // What was crafted so that browsers disagree is judged as in Node.
    const written = CRAFTED.map(({ publicKey, message, signature: crafted, valid }) => ({
      texts: [publicKey, message, crafted].map((hex) => base64urlOf(parseHex(hex) ?? new Uint8Array())),
      valid,
    }));
    const judged = await page.evaluate(
      (cases) =>
        Promise.all(
          cases.map(([key = '', message = '', crafted = '']) =>
            layer.verify(key, layer.parseBase64url(message) ?? new Uint8Array(), crafted),
          ),
        ),
      written.map(({ texts }) => texts),
    );
    expect(judged).toEqual(written.map(({ valid }) => valid));
  });
