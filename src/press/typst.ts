import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initialise, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { GUIDE_FACES } from '#domain/guide/fonts.ts';
import { readFace } from '#check/faces.ts';

/** What Typst says of a document. */
interface Diagnostic {
  readonly severity: string;
  readonly message: string;
}

/** Number by which Typst names the export to PDF, and that asks for diagnostics as objects. */
const PDF = 1;
const AS_OBJECTS = 3;
const PAGED = 0;

/** The template by which guides are set. */
export const readTemplate = (): string => readFileSync(join(process.cwd(), 'src', 'press', 'guide.typ'), 'utf8');

let compiler: Promise<TypstCompiler> | undefined;

async function startCompiler(): Promise<TypstCompiler> {
  const wasm = createRequire(join(process.cwd(), 'package.json')).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await initialise({ module_or_path: readFileSync(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of GUIDE_FACES) await builder.add_raw_font(readFace(face));
  const made = await builder.build();
  made.add_source('/guide.typ', readTemplate());
  return made;
}

/**
 * Sets a document: a tagged PDF, the same bytes from the same inputs. Typst runs as WebAssembly: one package for every
 * system, with no fonts but those given.
 *
 * @param inputs what the template reads
 * @throws when Typst warns or fails
 */
export async function compilePdf(inputs: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const typst = await (compiler ??= startCompiler());
  const world = typst.snapshot(undefined, '/guide.typ', Object.entries(inputs));
  try {
    const { diagnostics } = world.compile(PAGED, AS_OBJECTS) as { readonly diagnostics: readonly Diagnostic[] };
    if (diagnostics.length) throw new Error([...new Set(diagnostics.map(({ message }) => message))].join('; '));
    const { result } = world.get_artifact(PDF, AS_OBJECTS) as { readonly result: Uint8Array };
    return result;
  } finally {
    world.free();
    // What one guide left in the memory of the compiler serves no other.
    typst.reset();
  }
}
