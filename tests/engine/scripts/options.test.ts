import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { commands, type CommandName } from '../../../scripts/lib/commands.ts';
import { formatHelp, readOptions } from '../../../scripts/lib/options.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, laLomaEn, root } from '../support/project.ts';

const spanish = openBook('es-PE');
const english = openBook('en-GB');
const names = Object.keys(commands) as CommandName[];

/** The faults of what was written, without the last line, which leads to the help. */
function faultsOf(name: CommandName, args: readonly string[], env = {}): readonly string[] {
  const reading = readOptions(name, args, spanish, env);
  return 'faults' in reading ? reading.faults.slice(0, -1) : [];
}

const valuesOf = (name: CommandName, ...args: readonly string[]) => {
  const reading = readOptions(name, args, spanish);
  return 'options' in reading ? { ...reading.options.values } : reading;
};

describe('the options of a command', () => {
  it('are read as they are written, with «=» and without', () => {
    expect(valuesOf('build', '--base', '/redes/', '--out=otra carpeta')).toEqual({
      base: '/redes/',
      out: 'otra carpeta',
    });
    expect(valuesOf('edition')).toEqual({ replace: false });
    expect(valuesOf('edition', '--replace')).toEqual({ replace: true });
    expect(valuesOf('dev', '--host')).toEqual({ host: true });
    expect(valuesOf('dev', '--host', 'mi-equipo', '--port', '80')).toEqual({ host: 'mi-equipo', port: '80' });
    expect(valuesOf('dev', '--host', '--port', '65535')).toEqual({ host: true, port: '65535' });
    expect(valuesOf('bench', '--sizes', '10,20', '--parts', 'paint,search')).toMatchObject({ sizes: '10,20' });
    expect(readOptions('check', ['redes', 'casos'], spanish)).toMatchObject({
      options: { positionals: ['redes', 'casos'] },
    });
  });

  it.each<[string, CommandName, string[], string[]]>([
    ['unknown', 'build', ['--bse', '/x/'], ['No existe la opción «--bse». ¿Quiso escribir «--base»?', 'Sobra «/x/»']],
    ['unlike any', 'build', ['--velocidad'], ['No existe la opción «--velocidad».']],
    ['of one dash', 'build', ['-base=/x/'], ['No existe la opción «-base». ¿Quiso escribir «--base»?']],
    ['of another command', 'build', ['--port', '80'], ['No existe la opción «--port»', 'Sobra «80»']],
    ['without its value', 'build', ['--base'], ['A la opción «--base» le falta su valor: una ruta']],
    ['with an empty value', 'build', ['--out='], ['A la opción «--out» le falta su valor']],
    ['with an option for its value', 'build', ['--out', '--base', '/x/'], ['A la opción «--out» le falta su valor']],
    ['twice', 'build', ['--base', '/x/', '--base=/y/'], ['La opción «--base» está dos veces: deje una.']],
    ['a flag with a value', 'edition', ['--replace=sí'], ['La opción «--replace» no lleva valor']],
    ['a flag before a word', 'edition', ['--replace', 'sí'], ['Sobra «sí»: no es una opción.']],
    ['a flag denied', 'lint', ['--no-fix'], ['No existe la opción «--no-fix»']],
    ['a path that is none', 'build', ['--base', 'redes'], ['no admite «redes». Se espera una ruta que empieza']],
    ['a path of Windows', 'serve', ['--base', 'C:/Git/redes/'], ['no admite «C:/Git/redes/»']],
    ['a word for a port', 'serve', ['--port', 'abc'], ['no admite «abc». Se espera un número de puerto']],
    ['no port', 'serve', ['--port', '0'], ['no admite «0»']],
    ['too high a port', 'dev', ['--port', '70000'], ['no admite «70000»']],
    ['half a port', 'dev', ['--port', '80.5'], ['no admite «80.5»']],
    ['a port below none', 'dev', ['--port', '-1'], ['le falta su valor', 'No existe la opción «-1»']],
    ['a form that is none', 'check', ['--format', 'xml'], ['Se espera una de estas palabras: text, json, github.']],
    ['a folder that is not there', 'check', ['--sources', 'nada/aqui'], ['Se espera una carpeta que exista.']],
    ['a part that is none', 'bench', ['--parts', 'build,todo'], ['Se espera estas palabras, separadas por comas']],
    ['a size that is none', 'bench', ['--sizes', '10,x'], ['Se espera números enteros separados por comas']],
    ['a number below none', 'fuzz', ['--from', '0'], ['Se espera un número entero, de 1 en adelante.']],
    ['too many words', 'new', ['red', 'mi-red', 'más'], ['Sobra «más»: no es una opción.']],
  ])('are refused: %s', (_, name, args, expected) => {
    const faults = faultsOf(name, args);
    expect(faults).toHaveLength(expected.length);
    for (const [at, text] of expected.entries()) expect(faults[at]).toContain(text);
  });

  it('are told of where npm kept them for itself', () => {
    const env = { npm_lifecycle_event: 'build', npm_config_base: '/x/' };
    expect(faultsOf('build', ['/x/'], env)).toEqual([
      'npm se quedó con «--base» y la orden no la recibió. Escriba antes dos guiones: npm run build -- --base …',
      'Sobra «/x/»: no es una opción.',
    ]);
    expect(faultsOf('build', [], { npm_config_base: '/x/' })).toEqual([]);
  });

  it('never let a word pass that is neither an option nor a value', () => {
    const known = new Set(['--help', '-h']);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((word) => !known.has(word) && !/^--(?:base=\/|out=.)/.test(word)),
        (word) => {
          expect(faultsOf('build', [word]).length).toBeGreaterThan(0);
        },
      ),
      { seed: 15, numRuns: 500 },
    );
  });
});

describe('help', () => {
  it.each(names)('of %s tells of each of its options, and of no other, in every language', (name) => {
    for (const book of [spanish, english]) {
      const words = book.t.usage.commands[name];
      expect(Object.keys(words.options)).toEqual(Object.keys(commands[name].options));
      expect('places' in words).toBe('most' in commands[name]);
      const help = formatHelp(name, book);
      for (const option of [...Object.keys(words.options), 'help'])
        expect(help).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
      expect(help).toContain(words.does);
      expect(readOptions(name, ['--help', '--nada'], book)).toEqual({ help });
      expect(readOptions(name, ['-h'], book)).toEqual({ help });
    }
  });

  const run = (cwd: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, TRAMA_COMMAND: undefined } });

  it.each(names.filter((name) => name !== 'start'))(
    'is printed by the script of %s, which does nothing else',
    (name) => {
      const { status, stdout, stderr } = run(laLoma, join(root, 'scripts', `${name}.ts`), '--help');
      expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: formatHelp(name, spanish) });
    },
  );

  /** A project of its own: without a lock there is nothing to install. */
  const makeFork = () => {
    const fork = copyProject(root, []);
    writeFork(root, fork.root, [laLoma]);
    return fork.root;
  };

  it('speaks the language of the site', () => {
    const { stdout } = run(laLomaEn, join(root, 'scripts', 'build.ts'), '--help');
    expect(stdout).toBe(formatHelp('build', english));
  });

  it('of a command that does not exist lists those that do', () => {
    const trama = join(makeFork(), 'scripts', 'trama.mjs');
    const { status, stderr } = run(root, trama, 'biuld');
    expect(status).toBe(1);
    expect(stderr).toContain('No existe la orden «biuld». ¿Quiso escribir «build»?');
    for (const name of names) expect(stderr).toContain(spanish.t.usage.commands[name].does);
    expect(run(root, trama, '--help')).toMatchObject({ status: 0, stderr: '' });
  });

  it('of «npm start» is printed once', () => {
    const { status, stdout } = run(root, join(makeFork(), 'scripts', 'trama.mjs'), 'start', '--help');
    expect([status, stdout]).toEqual([0, formatHelp('start', spanish)]);
  });
});

describe('a script', () => {
  it('that does not know an option does nothing', () => {
    const project = copyProject();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'build.ts'), '--bse', '/redes/'],
      { cwd: project.root, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'No existe la opción «--bse». ¿Quiso escribir «--base»?\nSobra «/redes/»: no es una opción.\n' +
        'Las opciones se ven con: npm run build -- --help\n',
    );
  });

  it('that checks tells of a part that no file has', () => {
    const check = (part: string) =>
      spawnSync(process.execPath, [join(root, 'scripts', 'check.ts'), part], { cwd: laLoma, encoding: 'utf8' });
    expect(check('ninguna-ficha')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Ningún archivo lleva «ninguna-ficha» en su nombre') as string,
    });
    expect(check('networks/quesos').status).toBe(0);
  });
});
