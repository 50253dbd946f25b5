import type { Plugin } from 'vite';
import { loadSite, onSite } from '#views/site.ts';
import { listTestBanks, viewFacilitator } from '#views/workspace/facilitator.ts';

/** How a script of the browser names what the site has for the tool of the facilitator. */
const MODEL = 'virtual:trama/facilitator';
/** How it names the questions of a phase. */
const BANK = 'virtual:trama/self-test/';

/** A value as the code of a module. */
const write = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Gives the tool of the facilitator its data as modules, which come when they are asked for: no page carries them, and
 * they are there too where the site is opened from a folder and a browser would fetch no data.
 */
export function toolData(): Plugin {
  return {
    name: 'trama:tool-data',
    resolveId: (id) => (id === MODEL || id.startsWith(BANK) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${MODEL}`) {
        const site = await loadSite();
        const banks = listTestBanks(site).map(
          ({ phaseId }) => `${JSON.stringify(phaseId)}:()=>import(${JSON.stringify(BANK + phaseId)})`,
        );
        return `export const model=${write(viewFacilitator(site))};export const banks={${banks.join(',')}};`;
      }
      if (id.startsWith(`\0${BANK}`)) {
        const phaseId = id.slice(BANK.length + 1);
        const bank = listTestBanks(await loadSite()).find((one) => one.phaseId === phaseId);
        return `export default ${write(bank?.questions ?? [])};`;
      }
      return undefined;
    },
    configureServer(server) {
      onSite(() => {
        for (const { moduleGraph } of Object.values(server.environments))
          for (const [id, module] of moduleGraph.idToModuleMap)
            if (id.startsWith('\0virtual:trama/')) moduleGraph.invalidateModule(module);
      });
    },
  };
}
