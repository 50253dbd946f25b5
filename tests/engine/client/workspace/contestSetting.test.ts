import { describe, expect, it } from 'vitest';
import { isComplete, makeSetting } from '#client/workspace/contest/setting.ts';
import { tellWinners } from '#client/workspace/contest/tell.ts';
import { buildActReport } from '#client/workspace/contest/actReport.ts';
import { markOfOutcome } from '#domain/workspace/contest/outcome.ts';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { listContests } from '#domain/workspace/contest/contests.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { cellsWith, NOW, writeIn } from '../../domain/workspace/support/workspaces.ts';

const format = makeFormats('es-PE', es);
const frame = { imprint: '', url: '', createdOn: '2026-06-01', language: 'es-PE' };
const settingOf = (cells: Cells) => makeSetting(cells, listContests(cells, [])[0]!, { format, frame });

const whole = (more: Readonly<Record<string, CellValue>> = {}) =>
  cellsWith({
    'contest/k/removed': false,
    'contest/k/places': 1,
    'contest/k/criterion/c/removed': false,
    'contest/k/criterion/c/weight': 100,
    ...Object.fromEntries(
      ['e0', 'e1'].flatMap((id, place) => [
        [`contest/k/entry/${id}/removed`, false],
        [`contest/k/entry/${id}/name`, `Red ${place}`],
        [`contest/k/score/j/${id}/c`, place + 3],
      ]),
    ),
    'contest/k/judge/j/removed': false,
    ...more,
  });

describe('a contest that is whole', () => {
  it('can be closed, and says who wins', () => {
    expect(isComplete(settingOf(whole()))).toBe(true);
    expect(tellWinners(settingOf(whole()))).toBe('Gana: Red 1.');
  });

  it('is not while two copies say otherwise what decides: lots, weights, conditions, interests', () => {
    for (const [path, one, other] of [
      ['score/j/e0/c', 2, 5],
      ['draw/e0', 1, 2],
      ['places', 1, 2],
      ['criterion/c/weight', 90, 100],
      ['entry/e0/check/r', 'no', 'yes'],
      ['judge/j/conflict/e0', false, true],
      ['judge/j/removed', true, false],
    ] as const) {
      const [a, b] = ([one, other] as const).map((value, place) =>
        writeIn(whole(), `contest/k/${path}`, value, `m${place}`, NOW + 1e6 + place),
      ) as [Cells, Cells];
      const setting = settingOf(mergeCells(a, b).cells);
      expect(setting.apart, path).toBe(1);
      expect(isComplete(setting), path).toBe(false);
    }
  });

  it('says so where it comes out otherwise than when it was closed, since another copy came', () => {
    const outcome = markOfOutcome(settingOf(whole()).ranking);
    const closed = writeIn(
      writeIn(whole(), 'contest/k/closed', '2026-06-01', 'here', NOW + 2e6),
      'contest/k/closed-as',
      outcome,
      'here',
      NOW + 2e6,
    );
    const isOther = (cells: Cells) => settingOf(mergeCells(closed, cells).cells).isOther;
    expect(isOther(whole())).toBe(false);
    expect(isOther(writeIn(whole(), 'contest/k/remark/j/e0', 'Bien', 'there', NOW + 1e6))).toBe(false);
    expect(isOther(writeIn(whole(), 'contest/k/score/j/e0/c', 5, 'there', NOW + 1e6))).toBe(true);
    expect(isOther(writeIn(whole(), 'contest/k/entry/e1/removed', true, 'there', NOW + 1e6))).toBe(true);
    expect(settingOf(whole({ 'contest/k/score/j/e0/c': 5, 'contest/k/closed-as': outcome })).isOther).toBe(false);
    const report = buildActReport(settingOf(writeIn(closed, 'contest/k/score/j/e0/c', 5, 'there', NOW + 3e6)));
    expect(JSON.stringify(report.blocks)).toContain('Después del cierre');
  });

  it('is not while nobody said how many win, or while the weights do not add up', () => {
    const lacking: readonly Readonly<Record<string, CellValue>>[] = [
      { 'contest/k/places': null },
      { 'contest/k/criterion/c/weight': 90 },
    ];
    for (const more of lacking) {
      expect(isComplete(settingOf(whole(more)))).toBe(false);
      expect(tellWinners(settingOf(whole(more)))).toBe('Por ahora ganaría: Red 1.');
    }
  });
});
