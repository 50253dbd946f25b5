import { findFigure } from '#domain/indicatorFigures.ts';
import type { Figure } from '#domain/figures.ts';
import type { Entry } from '#records/assemble.ts';
import { CONFIG_FILE, readConfigFile } from '#records/configFile.ts';
import { formatFieldPath } from '#records/raw.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import { findSiteConfig } from './siteConfig.ts';
import type { Targets } from './targets.ts';

/** A figure of which networks are told, and where it was written. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly at: Pick<Problem, 'file' | 'line' | 'column' | 'field'>;
}

/**
 * Where the site asks for it, each network has its figure or says why it has none. All of them, and the target that
 * they are read against, are numbers of one unit: they stand side by side in lists, and each beside the target.
 */
export function checkNetworkFigures(root: string, records: readonly CheckedRecord[], targets: Targets): Problem[] {
  const declared = findSiteConfig(root)?.networkFigure;
  if (!declared) return [];
  const networks = records.filter((record) => record.kind === 'network');
  return [...(declared.isRequired ? listMissing(networks) : []), ...listOdd(root, declared.target, networks, targets)];
}

function listMissing(networks: readonly CheckedRecord[]): Problem[] {
  return networks.flatMap(({ raw, data }): Problem[] => {
    const { figure, figureAbsence } = data as Entry<'network'>;
    const { received: _, ...place } = placeOfField(raw, ['figureAbsence']);
    return (figure ?? figureAbsence) ? [] : [{ code: 'red-sin-cifra', ...place }];
  });
}

/** Figures that are no number, or in another unit than most: what is written once for all of them is told last. */
function listOdd(
  root: string,
  target: string | undefined,
  networks: readonly CheckedRecord[],
  { figures, incomplete }: Targets,
): Problem[] {
  const find = (reference: string | undefined, at: PlacedFigure['at']): PlacedFigure[] => {
    const figure = findFigure(reference, figures);
    return figure && !incomplete.has(figure.datasetId) ? [{ figure, at }] : [];
  };
  const placed = networks.flatMap(({ raw, data }) => {
    const { received: _, ...at } = placeOfField(raw, ['figure']);
    return find((data as Entry<'network'>).figure, at);
  });
  const path = ['networkFigure', 'target'];
  const all = [
    ...placed,
    ...find(target, { file: CONFIG_FILE, ...readConfigFile(root).config?.locate(path), field: formatFieldPath(path) }),
  ];
  const usual = findUsual(placed.map(({ figure }) => figure));
  return all.flatMap(({ figure, at }): Problem[] => {
    if (typeof figure.value !== 'number') return [tellNoNumber(figure, at)];
    if (usual === undefined || figure.unitId === usual.unitId) return [];
    return [
      {
        code: 'red-cifra-unidad',
        ...at,
        received: tellUnit(figure),
        expected: tellUnit(usual, true),
      },
    ];
  });
}

/** A figure in the unit that most networks have: of equals the one that comes first. */
function findUsual(figures: readonly Figure[]): Figure | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { unitId } of figures) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return figures.find(({ unitId }) => counts.get(unitId) === most);
}

const tellUnit = ({ reference, unitId }: Figure, isModel = false) =>
  unitId === undefined
    ? phrase('withoutUnit', reference)
    : isModel
      ? phrase('unitLike', unitId, reference)
      : phrase('inUnit', reference, unitId);

const tellNoNumber = (figure: Figure, at: PlacedFigure['at']): Problem => ({
  code: 'red-cifra-unidad',
  ...at,
  received: figure.value === null ? phrase('emptyCell') : phrase('quoted', String(figure.value)),
  expected: phrase('aNumber'),
  detail: { figure: figure.reference },
});
