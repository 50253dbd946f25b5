import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The legal text of a licence, as `data/licences/<SPDX>.txt` keeps it.
 *
 * @param root folder of the project
 * @param licence SPDX code
 * @returns undefined where the project has no text of it
 */
export function readLicenceText(root: string, licence: string): string | undefined {
  const file = join(root, 'data', 'licences', `${licence}.txt`);
  return /^[\w.+-]+$/.test(licence) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
