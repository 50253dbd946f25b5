import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { clearMark } from '../../store/lasting.ts';
import type { MonitoringApp } from '../app.ts';

/** Takes all of this mode off the device. @returns what to say @throws StoreFailure */
export async function clearAll(app: MonitoringApp): Promise<string> {
  await app.ledger.clear();
  await app.keyring.reload();
  clearMark(`${app.storeName} ${app.mode}`);
  return app.mode === 'practice' ? t.practiceCleared : t.copy.cleared;
}
