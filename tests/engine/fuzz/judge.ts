import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatGithub } from '#check/reporters/github.ts';
import { formatJson } from '#check/reporters/json.ts';
import { formatText } from '#check/reporters/text.ts';
import { tellMessage, tellProblem } from '#check/tell.ts';
import { loadProject, type Project } from '#pipeline.ts';
import type { Problem } from '#records/problem.ts';
import type { Mutation } from './mutation.ts';

/** Words that no report in Spanish has, outside what it quotes. */
const ENGLISH =
  /\b(?:the|is not|are|and|of|must|should|expected|received|invalid|unexpected|cannot|could not|with|token|undefined|null|NaN|Error|at line)\b|\[object /;
/** What a report quotes from the editor's file, between its quotes or as code. */
const QUOTED = /«[^»]*»|`[^`]*`|"[^"]*"|'[^']*'/g;

/** What is wrong with how a mutation was told; nothing where all is well. */
export interface Verdict {
  /** One sentence for each fault. */
  readonly faults: readonly string[];
  /** The change was accepted: the project has no problem and gives a site. */
  readonly accepted: boolean;
}

/**
 * Reads the project as it is now, and judges what an editor would be told.
 *
 * @param root folder of the project, with the mutation in it
 */
export async function judge(root: string, mutation: Mutation): Promise<Verdict> {
  let project: Project;
  try {
    project = await loadProject(root);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { faults: [`crash: ${trace.split('\n').slice(0, 4).join(' | ')}`], accepted: false };
  }
  const { problems } = project;
  const faults = [
    ...problems.flatMap((problem) => judgeProblem(root, problem, project)),
    ...judgeReport(project),
    ...judgePromise(problems, mutation),
  ];
  return { faults: [...new Set(faults)], accepted: !problems.length };
}

/** What the mutation is held to: told where it stands, and not twenty times. */
function judgePromise(problems: readonly Problem[], { mustTell, most }: Mutation): string[] {
  const isThere = ({ file }: Problem) =>
    mustTell !== undefined && (file === mustTell || file.startsWith(`${mustTell}/`));
  const told = problems.map(({ file, line, code }) => `${file}:${line ?? ''} ${code}`).join(', ');
  return [
    ...(mustTell !== undefined && !problems.length ? ['accepted, and it can never be right'] : []),
    ...(mustTell !== undefined && problems.length && !problems.some(isThere) ? [`told elsewhere: ${told}`] : []),
    ...(most !== undefined && problems.length > most ? [`${problems.length} problems of one cause: ${told}`] : []),
  ];
}

/** A problem names a file that there is, a place in it, and says what to do. */
function judgeProblem(root: string, problem: Problem, { book }: Project): string[] {
  const { file, line, column, code } = problem;
  const path = join(root, file);
  const { title, fix } = tellMessage(tellProblem(problem, book), book);
  const isNear = existsSync(path) || existsSync(dirname(path));
  const lines = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8').split(/\r\n|[\n\r]/) : [];
  return [
    ...(file && isNear ? [] : [`${code} names no file: «${file}»`]),
    ...(line !== undefined && lines.length && (line < 1 || line > lines.length) ? [`${code}: no line ${line}`] : []),
    ...(column !== undefined && column < 1 ? [`${code}: no column ${column}`] : []),
    ...(title.trim() && fix.trim() ? [] : [`${code} says nothing, or not what to do`]),
  ];
}

/** The report holds no word of a program, in any form. */
function judgeReport({ problems, book }: Project): string[] {
  try {
    formatJson(problems, 0, book);
    formatGithub(problems, book);
    return problems.flatMap((problem) => {
      const ours = formatText([problem], 0, book)
        .split('\n')
        .filter((line) => !/^ {4}(?:\[|\S+ \d+: |recibido|campo|parecido)/i.test(line))
        .slice(1)
        .join('\n')
        .replace(QUOTED, '');
      const english = ENGLISH.exec(ours);
      return english ? [`${problem.code} says «${english[0]}»: ${ours.trim().slice(0, 200)}`] : [];
    });
  } catch (error) {
    return [`the report fails: ${String(error)}`];
  }
}
