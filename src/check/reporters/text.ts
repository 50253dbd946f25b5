import type { Problem } from '#records/problem.ts';
import { messages } from '../messages.ts';

/** Where a problem stands: `file:line:column`. */
export function formatPlace({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** One problem in words. */
function formatProblem(problem: Problem): string {
  const { title, fix } = messages[problem.code];
  const lines: [string, string | undefined][] = [
    ['campo', problem.field],
    ['recibido', problem.received],
    ['esperado', problem.expected],
    ['parecidos', problem.nearest?.length ? problem.nearest.join(', ') : undefined],
    ...Object.entries(problem.detail ?? {}).filter(([key]) => key.startsWith('peor')),
    ['arreglo', fix(problem)],
  ];
  return [
    `${formatPlace(problem)}`,
    `  ${oneLine(title(problem))}`,
    ...lines
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([label, value]) => `    ${`${label}:`.padEnd(11)}${oneLine(value ?? '')}`),
    `    [${problem.code}]`,
  ].join('\n');
}

/**
 * The report for a person: every problem with its place, what was received, what is expected and how to mend it.
 *
 * @param problems in their order
 * @param recordCount how many records were read
 */
export function formatText(problems: readonly Problem[], recordCount: number): string {
  if (!problems.length) return `Contenido revisado: ${recordCount} fichas, sin problemas.\n`;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const summary = `${problems.length === 1 ? '1 problema' : `${problems.length} problemas`} en ${files === 1 ? '1 archivo' : `${files} archivos`}. No se publicó nada: el último sitio bueno sigue como estaba.`;
  return `${problems.map(formatProblem).join('\n\n')}\n\n${summary}\n`;
}
