import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The name of a file while it is being written: no other process writes the same. */
const nameAside = (file: string): string => `${file}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;

/**
 * Writes a file so that who reads it finds the old one or the new one, whole, whenever the writing ends: it is written
 * beside its place, put on the disk, and renamed.
 *
 * @param options.durable false for what may be lost when the power goes, as what is checked when it is read
 * @throws the error of the system, with the old file as it was and nothing left beside it
 */
export function writeWhole(file: string, content: string | Uint8Array, { durable = true } = {}): void {
  const aside = nameAside(file);
  try {
    const descriptor = openSync(aside, 'wx', 0o644);
    try {
      writeFileSync(descriptor, content);
      if (durable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
