import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initialise, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { toError, type Diagnostic, type TypstEngine, type TypstWorld } from './typstEngine.ts';

/** Number by which Typst names the export to PDF, and that asks for diagnostics as objects. */
const PDF = 1;
const AS_OBJECTS = 3;
const PAGED = 0;

/** Typst as WebAssembly: one package for every system. */
export async function startWasm({ template, fonts }: TypstWorld): Promise<TypstEngine> {
  const wasm = createRequire(join(process.cwd(), 'package.json')).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await initialise({ module_or_path: readFileSync(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const typst = await builder.build();
  typst.add_source('/guide.typ', template);
  return {
    compile(inputs) {
      const world = typst.snapshot(undefined, '/guide.typ', Object.entries(inputs));
      try {
        const { diagnostics } = world.compile(PAGED, AS_OBJECTS) as { readonly diagnostics: readonly Diagnostic[] };
        if (diagnostics.length) throw toError(diagnostics);
        const { result } = world.get_artifact(PDF, AS_OBJECTS) as { readonly result: Uint8Array };
        return result;
      } finally {
        world.free();
        // What one guide left in the memory of the compiler serves no other.
        typst.reset();
      }
    },
  };
}
