import { builtinModules } from 'node:module';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A file that Node loads as it is, from `src/`: none that holds components or runs in the browser too. */
const NATIVE = /(?!(?:components|layouts|pages|client|styles|words|content)[/\\]|content\.config)[^?]*\.ts$/;

/** Whether Node loads a file as it is. @param filePath the file, from `src/` */
export const isNative = (filePath: string): boolean => new RegExp(`^${NATIVE.source}`).test(filePath);

/**
 * Lets the pages and the commands share one engine. Vite would bundle a copy of every module that a page imports, so
 * that a site which `scripts/build.ts` has read would be read again in the bundle. Here the modules of the engine stay
 * outside of the bundle of the pages and Node loads them as they are, TypeScript without its types: a module has one
 * instance in a process, whoever imports it. What runs in the browser is bundled as ever.
 */
export function nativeEngine(): AstroIntegration {
  return {
    name: 'trama:native-engine',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [keepEngineOutside(new URL('src/', config.root))] } });
      },
    },
  };
}

/**
 * The Vite plugin that leaves imports of the engine (`#views/…`) to Node, but in what goes to the browser. A build
 * takes the mark of an external module; the runner of `astro dev` and of the content asks only whether the address is
 * of a module that the runtime brings, so the addresses of the engine count as such.
 */
function keepEngineOutside(source: URL): Plugin {
  const engine = new RegExp(`^${source.href.replace(/[^\w/:]/g, '\\$&')}${NATIVE.source}`);
  return {
    name: 'trama:native-engine',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    configEnvironment: (name) =>
      name === 'client' ? null : { resolve: { builtins: [...builtinModules, /^node:/, engine] } },
    resolveId(id) {
      const filePath = id.slice(1);
      return id.startsWith('#') && isNative(filePath) ? { id: new URL(filePath, source).href, external: true } : null;
    },
  };
}
