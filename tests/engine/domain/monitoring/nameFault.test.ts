import { describe, expect, it } from 'vitest';
import { findNameFault, OWN_FOLDERS } from '#domain/monitoring/ledger/acts.ts';

// A file called as Windows forbids cannot lie in this repository: it would not clone there.
describe('the ids of the configuration as names of folders of the ledger', () => {
  it('refuses for periods the folders that a ledger has for other things', () => {
    for (const folder of OWN_FOLDERS) {
      expect(findNameFault(folder, true)).toBe('folder');
      expect(findNameFault(folder, false)).toBeUndefined();
    }
  });
  it('refuses for all what Windows keeps for its devices', () => {
    for (const id of ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9']) expect(findNameFault(id, false)).toBe('device');
    for (const id of ['cono', 'com', 'com10', 'nulo']) expect(findNameFault(id, true)).toBeUndefined();
  });
  it('refuses what is longer than an act takes', () => {
    expect(findNameFault('a'.repeat(80), true)).toBeUndefined();
    expect(findNameFault('a'.repeat(81), true)).toBe('long');
  });
});
