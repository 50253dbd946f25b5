import { openProjectBook } from '#check/projectBook.ts';
import { findNearest } from '#records/nearest.ts';
import { commands, writeCommand } from './lib/commands.ts';

/** What the commands are: for who asks, and for who wrote one that does not exist. */
const { usage: words } = openProjectBook(process.cwd()).t;
const [asked] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const names = Object.keys(commands) as (keyof typeof commands)[];
const rows = names.map((name) => [writeCommand(name), words.commands[name].does] as const);
const width = Math.max(...rows.map(([written]) => written.length)) + 3;
const list = [
  words.list,
  '',
  ...rows.map(([written, does]) => `  ${written.padEnd(width)}${does}`),
  '',
  words.moreHelp,
  '',
].join('\n');
if (asked === undefined) process.stdout.write(list);
else {
  process.stderr.write(`${words.unknownCommand(asked, findNearest(asked, names, 1)[0])}\n\n${list}`);
  process.exitCode = 1;
}
