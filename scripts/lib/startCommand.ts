import { realpathSync } from 'node:fs';
import type { CommandName } from './commands.ts';
import { takeOptions, type Options } from './options.ts';
import { mendSwapsQuietly } from './swap.ts';

/**
 * What every command begins with: its options are read, and a site that a killed build left halfway is put in its
 * place.
 *
 * @returns what was given to the command
 */
export function startCommand<Name extends CommandName>(name: Name): Options<Name> {
  const options = takeOptions(name);
  mendSwapsQuietly(realpathSync(process.cwd()));
  return options;
}
