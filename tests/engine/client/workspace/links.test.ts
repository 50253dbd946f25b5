import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeLink, readLink, tellFault, writeWorkspace } from '#client/workspace/workspaceFile.ts';
import { Session } from '#client/workspace/session.ts';
import type { Cells } from '#domain/workspace/cells.ts';
import { findField, withoutPersons } from '#domain/workspace/tools.ts';
import { anyCells, cellsWith, writeIn } from '../../domain/workspace/support/workspaces.ts';

const SITE = 'example.org/trama/';
const URL_OF_PAGE = 'https://example.org/trama/mi-red/';

/** The text of a link with what may go into one, as the page makes it. */
const textOf = (cells: Cells): string =>
  writeWorkspace(
    { model: { site: SITE } as never, session: Session.show('k3xw9q2a1', cells), today: '2026-11-30' },
    withoutPersons(cells),
    'link',
  );
const hashOf = (link: string): string => new URL(link).hash;
const signsOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

const sample = cellsWith({
  'network/name': 'Ñandú «tejidos» 🧵',
  'firm/a/removed': false,
  'firm/a/name': 'Uno',
  'firm/a/phone': '987654321',
  'diagnosis/a/start/medidas/level': 3,
});

describe('a link', () => {
  it('brings what may go into one, whatever a workspace holds', () => {
    let short = 0;
    fc.assert(
      fc.property(anyCells, (cells) => {
        const link = makeLink(`${URL_OF_PAGE}#/copias`, textOf(cells));
        if (link === undefined) return;
        short += 1;
        expect(link.startsWith(`${URL_OF_PAGE}#enlace=`)).toBe(true);
        // A browser gives the address back as it is: nothing in it is written otherwise.
        expect(new URL(link).href).toBe(link);
        const reading = readLink(hashOf(link), SITE);
        expect(reading).toMatchObject({
          ok: true,
          isNewer: false,
          refused: [],
          file: { part: 'link', workspace: 'k3xw9q2a1' },
        });
        expect(reading?.ok && reading.file.cells).toEqual(withoutPersons(cells));
      }),
      { seed: 101, numRuns: 200 },
    );
    expect(short).toBeGreaterThan(150);
  });

  it('never holds what tells of a person', () => {
    const secret = fc.string({ unit: fc.constantFrom('q', 'w', '7', 'ñ'), minLength: 12, maxLength: 20 });
    const personal = [
      'network/note',
      'firm/a/person',
      'firm/a/phone',
      'agreement/x/who',
      'diagnosis/a/start/who',
      'diagnosis/a/end/medidas/note',
    ];
    for (const path of personal) expect(findField(path)?.field.personal, path).toBe(true);
    fc.assert(
      fc.property(anyCells, fc.tuple(...personal.map(() => secret)), secret, (any, secrets, unknown) => {
        let cells: Cells = new Map([...any, ...cellsWith({ 'firm/a/removed': false, 'agreement/x/removed': false })]);
        for (const [place, path] of personal.entries()) cells = writeIn(cells, path, secrets[place]!, 'aaaaa');
        // What a newer edition kept here, and what was written apart from what stands.
        cells = writeIn(cells, 'futura/a/with', unknown, 'aaaaa');
        const text = textOf(cells);
        for (const said of [...secrets, unknown]) expect(text).not.toContain(said);
        // A day may be told of somebody and of the network too.
        const open = new Set([...any].flatMap(([path, { value }]) => (findField(path)?.field.personal ? [] : [value])));
        for (const [path, { value }] of any) {
          const isPersonal = findField(path)?.field.personal && !open.has(value);
          if (isPersonal && typeof value === 'string' && value.length > 6)
            expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
          expect([...withoutPersons(cells).keys()]).not.toContain(findField(path)?.field.personal ? path : '');
        }
      }),
      { seed: 102, numRuns: 200 },
    );
  });

  it('is told where it was cut or changed on its way', () => {
    const hash = hashOf(makeLink(URL_OF_PAGE, textOf(sample))!);
    const whole = readLink(hash, SITE);
    const start = '#enlace='.length;
    const isHarmless = (changed: string) => {
      const reading = readLink(changed, SITE);
      if (reading?.ok === false) return expect(['damaged', 'not-a-workspace']).toContain(reading.fault);
      // Bits of the last sign that stand for nothing, and signs after the end.
      expect(reading).toEqual(whole);
      expect(changed.length).toBeGreaterThanOrEqual(hash.length);
    };
    for (let place = start; place < hash.length; place += 1) {
      expect(readLink(hash.slice(0, place), SITE)?.ok, `cut at ${place}`).toBe(false);
      for (const other of ['', 'A', '_', '%', ' ', hash[place]! + hash[place]!]) {
        if (other === hash[place]) continue;
        isHarmless(hash.slice(0, place) + other + hash.slice(place + 1));
      }
    }
    expect(readLink(hash, 'otro.org/')).toEqual({ ok: false, fault: 'other-site', site: SITE });
    expect(tellFault({ ok: false, fault: 'other-site', site: SITE })).toContain(SITE);
    for (const rubbish of ['', '=', '====', '%F0%9F', 'AAAA', 'hola', '.'.repeat(100)])
      expect(readLink(`#enlace=${rubbish}`, SITE)?.ok, rubbish).toBe(false);
  });

  it('is none where the address has none', () => {
    for (const hash of ['', '#', '#/copias', '#enlace', '#Enlace=x']) expect(readLink(hash, SITE)).toBeUndefined();
  });

  it('is not made where programs would cut it', () => {
    const names = Object.fromEntries(
      Array.from({ length: 2000 }, (_, place) => [
        `firm/a${place}x${(place * 7919) % 1009}/name`,
        `Empresa ${place * 31}`,
      ]),
    );
    expect(makeLink(URL_OF_PAGE, textOf(cellsWith(names)))).toBeUndefined();
    expect(readLink(`#enlace=${'A'.repeat(20_000)}`, SITE)).toEqual({ ok: false, fault: 'too-large' });
  });

  it('carries a network of ten firms with its first diagnosis', () => {
    let cells: Cells = new Map();
    let clock = Date.UTC(2026, 10, 1);
    const write = (path: string, value: string | number | boolean) =>
      (cells = writeIn(cells, path, value, 'k3x9w', (clock += 1000 + ((cells.size * 7919) % 100_003))));
    for (let firm = 0; firm < 10; firm += 1) {
      const id = `q${(firm * 7919 + 12_345).toString(36)}xw9`;
      write(`firm/${id}/removed`, false);
      write(`firm/${id}/name`, `Empresa número ${firm}`);
      for (let item = 0; item < 32; item += 1)
        write(`diagnosis/${id}/start/punto-numero-${item}/level`, (firm * item) % 6);
    }
    const link = makeLink(URL_OF_PAGE, textOf(cells));
    expect(link?.length).toBeLessThan(16_000);
  });

  it('that unfolds to more than any workspace ends soon, and takes no more room than one', () => {
    const bombs = [
      deflateSync(new Uint8Array(11_500_000), { level: 9 }),
      deflateSync(Buffer.from('{"format":"trama-mi-red","x":"'.padEnd(11_000_000, '['))),
    ];
    for (const bomb of bombs) {
      expect(inflateSync(bomb).length).toBeGreaterThan(10_000_000);
      const hash = `#enlace=${signsOf(bomb)}`;
      expect(hash.length).toBeLessThan(16_000);
      const before = process.memoryUsage().arrayBuffers;
      const began = performance.now();
      expect(readLink(hash, SITE)).toMatchObject({ ok: false });
      expect(performance.now() - began).toBeLessThan(3000);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });
});
