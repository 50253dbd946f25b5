import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toError, type Diagnostic, type TypstEngine, type TypstWorld } from './typstEngine.ts';

/** Systems whose package has the Typst of the WebAssembly one, by the name of each. */
const PACKAGES = ['linux-x64-gnu'].map((system) => `@myriaddreamin/typst-ts-node-compiler-${system}`);

/** What the package offers of what is used here; it comes without types. */
interface NativeModule {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }) => NativeCompiler;
  };
}
interface NativeCompiler {
  readonly compile: (document: {
    readonly mainFileContent: string;
    readonly inputs: Readonly<Record<string, string>>;
  }) => NativeResult;
  readonly pdf: (document: unknown) => Buffer;
  readonly fetchDiagnostics: (said: unknown) => readonly Diagnostic[];
  readonly evictCache: (age: number) => void;
}
interface NativeResult {
  readonly result: unknown;
  readonly takeWarnings: () => unknown;
  readonly takeError: () => unknown;
}

/** Typst as a program of this machine, where the package for it is installed and loads; undefined elsewhere. */
export function startNative({ template, fonts }: TypstWorld): TypstEngine | undefined {
  const native = load();
  if (!native) return undefined;
  const typst = native.NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  return {
    compile(inputs) {
      try {
        const made = typst.compile({ mainFileContent: template, inputs });
        const diagnostics = [made.takeError(), made.takeWarnings()].flatMap((said) =>
          said ? typst.fetchDiagnostics(said) : [],
        );
        if (diagnostics.length || !made.result) throw toError(diagnostics);
        return typst.pdf(made.result);
      } finally {
        // What one guide left in the memory of the compiler serves no other.
        typst.evictCache(0);
      }
    },
  };
}

/**
 * The package of this machine. One that is not installed, or that its system cannot load, is no error: there is the
 * other Typst.
 */
function load(): NativeModule | undefined {
  const require = createRequire(join(process.cwd(), 'package.json'));
  for (const name of PACKAGES) {
    try {
      return require(name) as NativeModule;
    } catch {
      // Not of this system: the next one may be.
    }
  }
  return undefined;
}
