import { join } from 'node:path';
import ts from 'typescript';
import type { TestProject } from './project.ts';

/** What the compiler says of some files of a project, asked again after each change of them. */
export class TypeErrors {
  private readonly project: TestProject;
  private readonly options: ts.CompilerOptions;
  private readonly host: ts.CompilerHost;
  /** Files that did not change since the compiler was asked last are not read again. */
  private readonly read = new Map<string, ts.SourceFile>();
  private last: ts.Program | undefined;

  constructor(project: TestProject) {
    this.project = project;
    const { config } = ts.readConfigFile(join(project.root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project.root);
    this.options = { ...options, types: ['node'], skipLibCheck: true };
    const host = ts.createCompilerHost(this.options);
    this.host = {
      ...host,
      getSourceFile: (name, ...rest) => {
        const known = this.read.get(name);
        if (known?.text === host.readFile(name)) return known;
        const source = host.getSourceFile(name, ...rest);
        if (source) this.read.set(name, source);
        return source;
      },
    };
  }

  /**
   * @param roots files where the compiler begins, from the root of the project
   * @param of which of the files that it reads are asked for
   */
  list(
    roots: readonly string[],
    of: (fileName: string) => boolean,
  ): { readonly file: string; readonly text: string }[] {
    const rootNames = roots.map((file) => join(this.project.root, file));
    const program = ts.createProgram(rootNames, this.options, this.host, this.last);
    this.last = program;
    return program
      .getSourceFiles()
      .filter(({ fileName }) => of(fileName))
      .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
      .map(({ file, messageText }) => ({
        file: file?.fileName.split('/src/')[1] ?? '',
        text: ts.flattenDiagnosticMessageText(messageText, ' '),
      }));
  }
}
