import { statSync } from 'node:fs';
import { openProjectBook } from '#check/projectBook.ts';
import { findNearest } from '#records/nearest.ts';
import { siteConfig } from '#schemas/site.ts';
import type { Book } from '#texts/book.ts';
import { commands, writeCommand, type Command, type CommandName, type OptionForm } from './commands.ts';

/** What was given of an option. */
type Given<Form> = Form extends 'flag'
  ? boolean
  : Form extends 'text?'
    ? string | true | undefined
    : string | undefined;

type OptionsOf<Name extends CommandName> = (typeof commands)[Name]['options'];

/** What was given to a command. */
export interface Options<Name extends CommandName> {
  readonly values: { readonly [Option in keyof OptionsOf<Name>]: Given<OptionsOf<Name>[Option]> };
  readonly positionals: readonly string[];
}

/** What was written after a command: what it gives, every fault of it, or that help is asked for. */
export type Reading<Name extends CommandName> =
  { readonly options: Options<Name> } | { readonly faults: readonly string[] } | { readonly help: string };

/**
 * Reads what was written after a command. Nothing is let pass that the command does not know: an option that is spelled
 * another way would be an order that nobody follows.
 *
 * @param args what was written
 * @param env variables; npm leaves there what it took for itself because no «--» stood before it
 */
export function readOptions<Name extends CommandName>(
  name: Name,
  args: readonly string[],
  book: Book,
  env: Readonly<Record<string, string | undefined>> = {},
): Reading<Name> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { help: formatHelp(name, book) };
  const command: Command = commands[name];
  const faults = listTaken(name, env, book);
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  const reader = { command, book, faults, values, positionals };
  for (let at = 0, arg = args[at]; arg !== undefined; arg = args[(at += 1)])
    if (arg.length > 1 && arg.startsWith('-')) at += readOption(reader, arg, args[at + 1]);
    else readPositional(reader, arg);
  if (faults.length) return { faults: [...faults, book.t.usage.seeHelp(`${writeCommand(name)} -- --help`)] };
  for (const [option, form] of Object.entries(command.options)) if (form === 'flag') values[option] ??= false;
  return { options: { values: values as Options<Name>['values'], positionals } };
}

/** What a reading gathers. */
interface Reader {
  readonly command: Command;
  readonly book: Book;
  readonly faults: string[];
  readonly values: Record<string, string | boolean>;
  readonly positionals: string[];
}

function readPositional({ command, positionals, faults, book }: Reader, value: string): void {
  positionals.push(value);
  if (positionals.length > (command.most ?? 0)) faults.push(book.t.usage.tooMany(value));
}

/**
 * Reads one option.
 *
 * @param following the argument after it
 * @returns how many arguments it takes along
 */
function readOption({ command, book, faults, values }: Reader, arg: string, following: string | undefined): number {
  const words = book.t.usage;
  const [, written = '', inline] = /^([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
  const name = written.replace(/^--/, '');
  const form = written.startsWith('--') && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (form === undefined) {
    const names = [...Object.keys(command.options), 'help'].map((option) => `--${option}`);
    faults.push(words.unknown(written, findNearest(`--${written.replace(/^-+/, '')}`, names, 1)[0]));
    return 0;
  }
  if (name in values) faults.push(words.twice(written));
  if (form === 'flag') {
    if (inline !== undefined) faults.push(words.noValue(written));
    values[name] = true;
    return 0;
  }
  const isSeparate = inline === undefined && following !== undefined && !following.startsWith('-');
  const value = isSeparate ? following : inline;
  values[name] = value ?? true;
  if (!value && !(form === 'text?' && value === undefined))
    faults.push(words.noneGiven(written, words.forms(listForms(form))));
  else if (value && !isOf(form, value)) faults.push(words.badValue(written, value, words.forms(listForms(form))));
  return isSeparate ? 1 : 0;
}

/** A form by its name, with the values that it admits. */
const listForms = (form: OptionForm): { readonly form: string; readonly values: readonly string[] } =>
  typeof form === 'string'
    ? { form, values: [] }
    : 'one' in form
      ? { form: 'one', values: form.one }
      : { form: 'some', values: form.some };

const MOST_PORT = 65_535;
const isCount = (value: string): boolean => /^[1-9]\d{0,8}$/.test(value);

/** Whether a value is what an option takes. */
function isOf(form: OptionForm, value: string): boolean {
  if (typeof form === 'object')
    return 'one' in form ? form.one.includes(value) : value.split(',').every((part) => form.some.includes(part));
  switch (form) {
    case 'number':
      return isCount(value);
    case 'numbers':
      return value.split(',').every(isCount);
    case 'port':
      return isCount(value) && Number(value) <= MOST_PORT;
    case 'base':
      return siteConfig.shape.base.safeParse(value).success;
    case 'folder':
      return statSync(value, { throwIfNoEntry: false })?.isDirectory() ?? false;
    default:
      return true;
  }
}

/** Options that npm kept for itself: without «--» before them the command never sees them. */
function listTaken(name: CommandName, env: Readonly<Record<string, string | undefined>>, { t }: Book): string[] {
  if (env['npm_lifecycle_event'] !== name) return [];
  return Object.keys(commands[name].options)
    .filter((option) => env[`npm_config_${option}`] !== undefined)
    .map((option) => t.usage.taken(`--${option}`, `${writeCommand(name)} -- --${option}`));
}

/** What `--help` prints: what the command does, and each option. */
export function formatHelp(name: CommandName, { t }: Book): string {
  const { seeOptions, help, commands: texts } = t.usage;
  const told = texts[name] as {
    readonly does: string;
    readonly places?: string;
    readonly options: Readonly<Record<string, readonly [string, string]>>;
  };
  const rows = [...Object.entries(told.options), ['help', ['', help]] as const].map(
    ([option, [value, does]]) => [`--${option}${value ? ` ${value}` : ''}`, does] as const,
  );
  const width = Math.max(...rows.map(([written]) => written.length)) + 3;
  return [
    `${writeCommand(name)} -- ${[told.places, seeOptions].filter(Boolean).join(' ')}`,
    '',
    told.does,
    '',
    ...rows.map(([written, does]) => `  ${written.padEnd(width)}${does}`),
    '',
  ].join('\n');
}

/**
 * What was given to the command that runs. Prints help and ends where it is asked for; prints every fault and ends with
 * an error where there is one, before anything is done.
 */
export function takeOptions<Name extends CommandName>(name: Name): Options<Name> {
  // «npm start» builds and serves: each of the two takes the options of both.
  const asked = process.env['TRAMA_COMMAND'] === 'start' && (name === 'build' || name === 'serve') ? 'start' : name;
  const book = openProjectBook(process.cwd());
  const reading = readOptions(asked as Name, process.argv.slice(2), book, process.env);
  if ('options' in reading) return reading.options;
  if ('help' in reading) process.stdout.write(reading.help);
  else process.stderr.write(`${reading.faults.join('\n')}\n`);
  process.exit('help' in reading ? 0 : 1);
}
