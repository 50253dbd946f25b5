import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_FACES } from '#domain/guide/fonts.ts';
import { readFace } from '#check/faces.ts';
import type { TypstEngine, TypstInputs, TypstWorld } from './typstEngine.ts';
import { startNative } from './typstNative.ts';
import { startWasm } from './typstWasm.ts';

/** The template by which guides are set, and their fonts. */
export const readWorld = (): TypstWorld => ({
  template: readFileSync(join(process.cwd(), 'src', 'press', 'guide.typ'), 'utf8'),
  fonts: GUIDE_FACES.map((face) => readFace(face)),
});

let engine: Promise<TypstEngine> | undefined;

async function startEngine(): Promise<TypstEngine> {
  const world = readWorld();
  return startNative(world) ?? (await startWasm(world));
}

/**
 * Sets a document: a tagged PDF, the same bytes from the same inputs. Typst runs as a program of the machine where one
 * comes by package, which takes a third of the time, and as WebAssembly elsewhere; with no fonts but those of guides.
 *
 * @param inputs what the template reads
 * @throws when Typst warns or fails
 */
export async function compilePdf(inputs: TypstInputs): Promise<Uint8Array> {
  return (await (engine ??= startEngine())).compile(inputs);
}
