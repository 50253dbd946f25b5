import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { wrapModule } from '../../../src/integrations/usb/scripts.ts';

/** Runs wrapped modules as the loader does. */
async function runModules(
  codes: Readonly<Record<string, string>>,
  first: string,
): Promise<{ exports: Record<string, unknown>; needs: Record<string, readonly string[]>; asked: string[] }> {
  const units: Record<string, { needs: readonly string[]; run: (...args: unknown[]) => void }> = {};
  const asked: string[] = [];
  for (const [name, code] of Object.entries(codes))
    runInNewContext(await wrapModule(code, name), {
      tramaFolder: { define: (needs: readonly string[], run: () => void) => (units[name] = { needs, run }) },
      Object,
      Promise,
    });
  const run = (name: string): Record<string, unknown> => {
    const module = { exports: {} };
    units[name]?.run(
      (other: string) => run(other.replace('./', '')),
      module,
      (address: string) => (asked.push(address), Promise.resolve({})),
      `file:///${name}`,
    );
    return module.exports;
  };
  const exports = run(first);
  return {
    exports,
    needs: Object.fromEntries(Object.entries(units).map(([name, { needs }]) => [name, [...needs]])),
    asked,
  };
}

describe('a module as a classic script', () => {
  it('takes from others and gives to others by name', async () => {
    const { exports, needs } = await runModules(
      {
        'a.js': 'import d,{n as m}from"./b.js";export const sum=d+m;export{sum as t}',
        'b.js': 'export const n=2;export default 40',
      },
      'a.js',
    );
    expect(exports['t']).toBe(42);
    expect(needs).toEqual({ 'a.js': ['./b.js'], 'b.js': [] });
  });

  it('asks the loader for what comes later, knows its address and loads nothing ahead', async () => {
    const code =
      'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_trama/a.js","_trama/b.js"])))=>i.map(i=>d[i]);import("./b.js");export const url=import.meta.url,ahead=__vite__mapDeps([0,1]).length;';
    const { exports, asked, needs } = await runModules({ 'a.js': code }, 'a.js');
    expect(asked).toEqual(['./b.js']);
    expect(needs['a.js']).toEqual([]);
    expect(exports).toMatchObject({ url: 'file:///a.js', ahead: 0 });
  });

  it('fails by name when it waits at its top level', async () => {
    await expect(wrapModule('await 1;', '_trama/a.js')).rejects.toThrow('_trama/a.js');
  });
});
