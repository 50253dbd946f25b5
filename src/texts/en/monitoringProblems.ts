import type { monitoringProblems as spanish } from '../es/monitoringProblems.ts';
import { detailOf, type ToldProblem } from '../told.ts';
import { formulaProblems } from './formulaProblems.ts';
import { guess } from './guess.ts';

/** What a role answers for and a form is about. */
const REACHES: Readonly<Record<string, string>> = {
  firm: 'firms',
  network: 'networks',
  region: 'regions',
  site: 'the whole site',
};

/** What is wrong with a formula of monitoring, by its own words. */
function tellFormula(problem: ToldProblem): { readonly title: string; readonly fix: string } {
  const told = {
    received: detailOf(problem, 'writtenReceived'),
    expected: detailOf(problem, 'writtenExpected'),
    nearest: problem.nearest,
  };
  const words = (formulaProblems as Readonly<Record<string, (typeof formulaProblems)['empty']>>)[
    detailOf(problem, 'fault')
  ];
  return {
    title: words?.title(told) ?? 'The formula cannot be read.',
    fix: words?.fix(told) ?? 'Write the formula with the names of the questions of the form.',
  };
}

/** What the report says of records of the monitoring: code → words. */
export const monitoringProblems: typeof spanish = {
  'seguimiento-sin-configuracion': {
    title: () =>
      'There are records of monitoring, and the configuration of the site says nothing of it: its pages are not made.',
    fix: (p) => `Write in src/site.config.ts ${p.expected}.`,
  },
  'seguimiento-campo': {
    title: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? `The question “${detailOf(p, 'field')}” is a percentage and has another unit.`
        : `The question “${detailOf(p, 'field')}” lacks something or has too much: ${p.received}.`,
    fix: (p) =>
      ({
        missing: `Write ${p.expected}.`,
        unit: 'Take “unitId” away, or name a unit that is a percentage.',
      })[detailOf(p, 'wrong')] ?? `Take “${detailOf(p, 'property')}” away, or change “type”.`,
  },
  'seguimiento-id-repetido': {
    title: (p) =>
      `There are ${
        {
          groups: 'two groups with the id',
          fields: 'two questions with the id',
          choices: 'two answers with the id',
        }[detailOf(p, 'what')] ?? 'two answers that say'
      } “${p.received}”.`,
    fix: () => 'Change one of them: nobody could tell them apart.',
  },
  'seguimiento-formula': {
    title: (p) => tellFormula(p).title,
    fix: (p) => tellFormula(p).fix,
  },
  'seguimiento-alcance': {
    title: (p) =>
      `The role “${p.received}” only answers for ${REACHES[detailOf(p, 'scope')] ?? 'something else'}, and the form is of ` +
      `${REACHES[detailOf(p, 'level')] ?? 'other units'}.`,
    fix: (p) => `Name another role, or change its “scope” in ${detailOf(p, 'folder')}.`,
  },
  'seguimiento-unidad': {
    title: (p) =>
      ({
        regionInside: 'A region is not inside of another unit.',
        networkOfRegion: 'This unit is a region, and names the page of a network.',
        loose: 'The network does not say which region it belongs to.',
        insideNetwork: `“${p.received}” is a network, and a network is inside of a region.`,
        clusterOfNetwork: 'This unit is a network, and names a cluster: its region says that.',
      })[detailOf(p, 'wrong')] ?? `The network is of another cluster than the region “${p.received}”.`,
    fix: (p) =>
      ({
        regionInside: 'Take “partOf” away.',
        networkOfRegion: 'Take “networkId” away, or write “level: network”.',
        loose: 'Write “partOf” with the id of a unit that is a region.',
        insideNetwork: 'Name a region in “partOf”.',
        clusterOfNetwork: 'Take “clusterId” away, or write “level: region”.',
      })[detailOf(p, 'wrong')] ?? guess(p, 'Mend “partOf”, or the cluster of the network.'),
  },
  'seguimiento-nombre': {
    title: (p) =>
      ({
        folder: `The monitoring ledger has a folder “${p.received}” for something else.`,
        device: `“${p.received}” is a name that Windows does not take for folders.`,
        long: `The name of the file has ${String(p.received).length} letters, and the ledger takes 80.`,
      })[detailOf(p, 'wrong')] ?? 'The name of the file is no good for a folder of the ledger.',
    fix: () => 'Give the file another name: the folders of the ledger are called by it.',
  },
  'seguimiento-periodo': {
    title: (p) => `The period tells of days that are in another one of the same type (${detailOf(p, 'other')}).`,
    fix: (p) => `Begin after ${detailOf(p, 'to')}, change the other period, or write another “type”.`,
  },
  'seguimiento-excepcion': {
    title: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? `The exception is for “${p.received}”, which is no unit.`
        : `The exception lasts until ${p.received}, and the period closes on ${detailOf(p, 'closesOn')}.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'unit'
        ? guess(p, 'Write the name of a file of data/monitoring/units, or the code of a firm in capitals.')
        : `Write ${p.expected}, or take the exception away.`,
  },
  'seguimiento-grupo': {
    title: (p) =>
      ({
        twice: `“${p.received}” stands there twice.`,
        small: `The smallest group is of ${p.received}, and the form “${detailOf(p, 'form')}” is of firms.`,
      })[detailOf(p, 'wrong')] ??
      `The indicator is wanted by network, and the form “${detailOf(p, 'form')}” is of regions.`,
    fix: (p) =>
      ({
        twice: 'Leave one.',
        small: `Write ${p.expected}: of two firms, each would know what the other answered.`,
      })[detailOf(p, 'wrong')] ?? 'Take “network” out of “by”, or use another form.',
  },
};
