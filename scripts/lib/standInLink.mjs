// Loaded first where a project has a second name for the time of a command (`plainFolder.ts`). Whatever asks the system
// where it is, or where a file truly stands, is told by the second name: the first is the one that tools misread.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const link = process.env.TRAMA_PLAIN_ROOT;
if (link) {
  const real = fs.realpathSync(link);
  const rename = (path) =>
    typeof path === 'string' && (path === real || path.startsWith(`${real}/`) || path.startsWith(`${real}\\`))
      ? link + path.slice(real.length)
      : path;
  const { realpath, realpathSync } = fs;
  const { realpath: promised } = fs.promises;
  const { cwd } = process;
  const tellBack = (args) => {
    const back = args.pop();
    return [...args, (error, path) => back(error, rename(path))];
  };
  process.cwd = () => rename(cwd.call(process));
  fs.realpathSync = Object.assign((...args) => rename(realpathSync(...args)), {
    native: (...args) => rename(realpathSync.native(...args)),
  });
  fs.realpath = Object.assign((...args) => realpath(...tellBack(args)), {
    native: (...args) => realpath.native(...tellBack(args)),
  });
  fs.promises.realpath = async (...args) => rename(await promised(...args));
  syncBuiltinESMExports();
}
