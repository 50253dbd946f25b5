import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import { findSiteConfig } from './siteConfig.ts';

/** Where the site asks for it, each network has its figure or says why it has none. */
export function checkNetworkFigures(root: string, records: readonly CheckedRecord[]): Problem[] {
  if (!findSiteConfig(root)?.networkFigure?.isRequired) return [];
  return records
    .filter((record) => record.kind === 'network')
    .flatMap(({ raw, data }): Problem[] => {
      const { figure, figureAbsence } = data as Entry<'network'>;
      const { received: _, ...place } = placeOfField(raw, ['figureAbsence']);
      return (figure ?? figureAbsence) ? [] : [{ code: 'red-sin-cifra', ...place }];
    });
}
