import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import { generateKeys } from '#domain/monitoring/crypto/keyFile.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { listCast, listPracticeFirms } from '#domain/monitoring/practice/cast.ts';
import { buildPracticeConfig } from '#domain/monitoring/practice/config.ts';
import { seedPractice, type Player } from '#domain/monitoring/practice/seed.ts';
import type { Texts } from '#texts/es/index.ts';

export const TODAY = '2027-04-20';

/** A practice with keys of its own, as a browser begins it. */
export interface Begun {
  readonly config: MonitoringConfig;
  readonly players: readonly Player[];
  readonly files: readonly LedgerFile[];
}

/** Begins a practice of the forms of a site. */
export async function begin(site: MonitoringConfig, texts: Texts): Promise<Begun> {
  const words = texts.monitoringPractice;
  const config = buildPracticeConfig(site, texts.practiceSetting.units, TODAY);
  const players = await Promise.all(
    listCast(config, listPracticeFirms(words.firms)).map(async (member): Promise<Player> => {
      const { signing, encryption } = await generateKeys();
      return { ...member, signing, encryptionKey: encryption.publicKey };
    }),
  );
  return { config, players, files: await seedPractice({ config, players, words }) };
}
