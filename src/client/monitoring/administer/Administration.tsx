import type { ComponentType } from 'react';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { later } from '../desk/later.tsx';
import { useHash } from '../desk/useHash.ts';
import { Who } from '../desk/Who.tsx';
import { Matrix } from './Matrix.tsx';

type Section = keyof typeof t.sections;

/** Parts of the administration, by the name that the address gives them. */
const PARTS: Readonly<Record<Section, ComponentType>> = {
  inicio: later(async () => (await import('./Begin.tsx')).Begin),
  matriz: Matrix,
  personas: later(async () => (await import('./People.tsx')).People),
  empresas: later(async () => (await import('./Firms.tsx')).Firms),
  periodos: later(async () => (await import('./Periods.tsx')).Periods),
  historia: later(async () => (await import('./Log.tsx')).Log),
  registro: later(async () => (await import('./LedgerPart.tsx')).LedgerPart),
  verificar: later(async () => (await import('./Verify.tsx')).Verify),
};
const SECTIONS = Object.keys(PARTS) as readonly Section[];

/** The desk of whoever administers. */
export function Administration() {
  const desk = useDesk();
  const [hash, go] = useHash();
  const hasBegun = desk.view.registry.root !== undefined;
  const fallback: Section = hasBegun ? 'matriz' : 'inicio';
  const section = SECTIONS.find((name) => name === hash) ?? fallback;
  const Part = PARTS[section];
  return (
    <div className="desk">
      <Who />
      <nav aria-label={t.sectionsLabel}>
        <ul className="chips">
          {SECTIONS.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-current={name === section ? 'page' : undefined}
                disabled={!hasBegun && name !== 'inicio' && name !== 'periodos'}
                onClick={() => go(name)}
              >
                {t.sections[name]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Part />
    </div>
  );
}
