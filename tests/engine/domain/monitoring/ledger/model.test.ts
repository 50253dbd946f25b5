import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERING, FORM_ACTS } from '#domain/monitoring/ledger/acts.ts';
import type { ActEntry } from '#domain/monitoring/ledger/parse.ts';
import { hashOf, judge, makeEntry, people, showing, statusOf, type Step } from './support/unsigned.ts';

/**
 * The rules once more, as a clerk would write them on a sheet of paper: one form of one firm of the network «telares»,
 * which elsa manages with two keys, carla and dora review, and ana heads. The ledger must come to the same.
 */
class Sheet {
  status = 'nada';
  sender = '';
  correction = false;
  asked: { by: string; from: string; permits: string[] } | undefined;

  /** Writes down what somebody does, where they may. */
  write({ who, act, day }: Step): boolean {
    const person = who === 'elsa-2' ? 'elsa' : who;
    const inside = day >= '2026-03-01' && day <= '2026-03-31';
    const reviews = person === 'carla' || person === 'dora';
    const manages = person === 'elsa';
    switch (act) {
      case 'enviar':
        if (!manages || !['nada', 'enviada', 'observada', 'eliminada'].includes(this.status)) return false;
        if (this.correction && (this.status === 'enviada' || this.status === 'observada')) return false;
        [this.status, this.sender, this.correction] = ['enviada', person, false];
        return true;
      case 'corregir':
        if (!manages) return false;
        if (
          this.status !== 'correccion-autorizada' &&
          !(this.correction && ['enviada', 'observada'].includes(this.status))
        )
          return false;
        [this.status, this.sender, this.correction, this.asked] = ['enviada', person, true, undefined];
        return true;
      case 'recibir':
        if (!reviews || this.status !== 'enviada' || !inside) return false;
        this.status = 'recibida';
        return true;
      case 'observar':
        if (!reviews) return false;
        if (this.status === 'recibida') this.status = 'observada';
        else if (this.asked) [this.status, this.asked] = [this.asked.from, undefined];
        else return false;
        return true;
      case 'aprobar':
        if (!reviews || this.status !== 'recibida') return false;
        this.status = 'aprobada';
        return true;
      case 'pedir-correccion':
        if (!manages || (this.status !== 'recibida' && this.status !== 'aprobada')) return false;
        this.asked = { by: person, from: this.status, permits: [] };
        this.status = 'correccion-pedida';
        return true;
      case 'autorizar-correccion':
        if (this.status !== 'correccion-pedida' || !this.asked || !inside) return false;
        if (this.asked.permits.length === 0 ? !reviews : person !== 'ana') return false;
        this.asked.permits.push(person);
        if (this.asked.permits.length === 2) this.status = 'correccion-autorizada';
        return true;
      case 'eliminar':
        if (person !== 'ana' || this.status === 'nada' || this.status === 'eliminada') return false;
        [this.status, this.asked] = ['eliminada', undefined];
        return true;
    }
  }
}

/** What usually follows one another, so that long ways are walked too. */
const runs: readonly (readonly (readonly [Step['who'], Step['act']])[])[] = [
  [['elsa', 'enviar']],
  [
    ['elsa', 'enviar'],
    ['carla', 'recibir'],
  ],
  [
    ['elsa-2', 'enviar'],
    ['dora', 'recibir'],
    ['carla', 'aprobar'],
  ],
  [['carla', 'observar']],
  [['elsa', 'pedir-correccion']],
  [
    ['elsa-2', 'pedir-correccion'],
    ['dora', 'autorizar-correccion'],
    ['ana', 'autorizar-correccion'],
  ],
  [
    ['elsa', 'corregir'],
    ['carla', 'recibir'],
  ],
];
const day = fc.constantFrom('2026-03-01', '2026-03-15', '2026-03-15', '2026-03-31', '2026-02-28', '2026-04-01');
const anything = fc
  .record({ who: fc.constantFrom(...people), act: fc.constantFrom(...FORM_ACTS), day })
  .map((step): readonly Step[] => [step]);
const sensible = fc
  .tuple(fc.constantFrom(...runs), fc.constantFrom('2026-03-05', '2026-03-20'))
  .map(([run, on]): readonly Step[] => run.map(([who, act]) => ({ who, act, day: on })));
const steps = fc
  .array(fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 2, arbitrary: anything }), { maxLength: 16 })
  .map((list) => list.flat());

const SEED = { seed: 14, numRuns: 1500 };

/** Signs one step after the other, each after the last that counted. */
function play(list: readonly Step[]): {
  readonly entries: ActEntry[];
  readonly sheet: Sheet;
  readonly counted: string[];
} {
  const sheet = new Sheet();
  const entries: ActEntry[] = [];
  const counted: string[] = [];
  for (const step of list) {
    const hash = hashOf(entries.length + 1);
    entries.push(makeEntry(step, hash, counted.at(-1) ?? null));
    if (sheet.write(step)) counted.push(hash);
  }
  return { entries, sheet, counted };
}

const shuffle = <Item>(items: readonly Item[], seed: number): Item[] =>
  [...items].sort(
    (one, other) => ((items.indexOf(one) * 7919 + seed) % 97) - ((items.indexOf(other) * 7919 + seed) % 97),
  );

describe('random acts on a form', () => {
  it('come to what a sheet of paper comes to', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(steps, (list) => {
        const { entries, sheet, counted } = play(list);
        const chain = judge(entries);
        seen.set(sheet.status, (seen.get(sheet.status) ?? 0) + 1);
        expect(chain.accepted.map(({ hash }) => hash).sort()).toEqual(counted);
        expect(statusOf(chain)).toBe(sheet.status);
        expect(chain.faults).toHaveLength(entries.length - counted.length);
      }),
      SEED,
    );
    // Every state was come to.
    expect([...seen.keys()].sort()).toEqual([
      'aprobada',
      'correccion-autorizada',
      'correccion-pedida',
      'eliminada',
      'enviada',
      'nada',
      'observada',
      'recibida',
    ]);
  });

  it('come to the same in whatever order they arrive', () => {
    const tree = fc.tuple(steps, fc.infiniteStream(fc.nat({ max: 2 })));
    let conflicts = 0;
    fc.assert(
      fc.property(tree, fc.nat({ max: 96 }), ([list, backs], seed) => {
        // Each after one of the last few: ways part.
        const entries: ActEntry[] = [];
        for (const step of list)
          entries.push(
            makeEntry(
              step,
              hashOf(((entries.length + 1) * 7907) % 104_729),
              entries.at(-1 - (backs.next().value ?? 0))?.hash ?? null,
            ),
          );
        const [one, other] = [judge(entries), judge(shuffle(entries, seed))];
        expect(statusOf(other)).toBe(statusOf(one));
        expect(other.accepted).toEqual(one.accepted);
        expect(new Set(other.faults)).toEqual(new Set(one.faults));
        const parted = one.leaves.length > 1;
        if (parted) conflicts += 1;
        expect(statusOf(one) === 'conflicto').toBe(parted);
      }),
      SEED,
    );
    expect(conflicts).toBeGreaterThan(50);
  });

  it('in part come to what the part comes to: what is missing cuts off all that follows it', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, at) => {
        const { entries, counted } = play(list);
        fc.pre(counted.length > 0);
        const gone = counted[at % counted.length];
        const chain = judge(entries.filter(({ hash }) => hash !== gone));
        expect(chain.accepted.map(({ hash }) => hash).sort()).toEqual(counted.slice(0, at % counted.length));
      }),
      SEED,
    );
  });

  it('stand after a revocation whose checkpoint shows them, but for answers that nobody took up', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...people), (list, key) => {
        const { entries, sheet, counted } = play(list);
        const head = counted.at(-1);
        fc.pre(head !== undefined);
        const revocation = { key, at: Date.parse('2026-03-10T00:00:00Z'), checkpoint: 'punto' };
        const chain = judge(entries, [revocation], showing([head ?? '']));
        const last = entries.find(({ hash }) => hash === head);
        if (last?.value.author !== key || !ANSWERING.includes(last.value.act))
          expect(statusOf(chain)).toBe(sheet.status);
        else expect(chain.accepted.map(({ hash }) => hash)).not.toContain(head);
        // What the key signs from then on counts for nothing, whatever day it says.
        const late = makeEntry({ who: key, act: 'recibir', day: '2026-03-05' }, hashOf(9999), head ?? null);
        const after = judge([...entries, late], [revocation], showing([head ?? '']));
        expect(after.accepted.map(({ hash }) => hash)).not.toContain(late.hash);
      }),
      SEED,
    );
  });
});
