import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { toZip } from '#publishers/zip.ts';
import { root } from '../support/project.ts';

const entries = { 'uno.txt': Buffer.from('uno '.repeat(99)), 'año/dos.bin': new Uint8Array([1, 2, 3]) };

/** The same ZIP, packed by a program that runs in another time zone. */
const packIn = (zone: string, date: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { toZip } from ${JSON.stringify(pathToFileURL(join(root, 'src/publishers/zip.ts')).href)};
       const entries = { 'uno.txt': Buffer.from('uno '.repeat(99)), 'año/dos.bin': new Uint8Array([1, 2, 3]) };
       process.stdout.write(Buffer.from(toZip(entries, ${JSON.stringify(date)}, ['año/dos.bin'])).toString('hex'));`,
    ],
    { encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );

it.each([
  ['a midnight that a zone jumps over', 'America/Sao_Paulo', '2018-11-04'],
  ['a day that a zone does not have', 'Pacific/Apia', '2011-12-30'],
  ['a zone far to the east', 'Pacific/Kiritimati', '2026-01-01'],
])('gives the same bytes on %s', (_, zone, date) => {
  const here = Buffer.from(toZip(entries, date, ['año/dos.bin'])).toString('hex');
  expect(packIn(zone, date)).toBe(here);
});

it('dates each file, with a month or a year at its first day', () => {
  const bytes = toZip(entries, '2026-11');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (46 << 9) | (11 << 5) | 1]);
  expect(Object.keys(unzipSync(bytes))).toEqual(['uno.txt', 'año/dos.bin']);
  expect(Object.keys(unzipSync(toZip({}, '2026')))).toEqual([]);
});
