/** Most characters of the name of a sheet. */
const LENGTH = 31;
/** A name that spreadsheets keep for themselves. */
const KEPT = 'history';

/** What a spreadsheet takes as the name of a sheet: in a formula it stands between apostrophes, so it holds none. */
const fit = (title: string): string =>
  title
    .replace(/\p{Cf}/gu, '')
    .replaceAll("'", '’')
    .replace(/[:\\/?*[\]\s]+/g, ' ')
    .trim();

/** The beginning of a text, no longer than so many characters and without half a sign at its end. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept.trim();
}

/**
 * Names of sheets from their titles, each its own whatever its case.
 *
 * @param spare the name of a sheet whose title gives none
 */
export function nameSheets(titles: readonly string[], spare: (place: number) => string): readonly string[] {
  const taken = new Set([KEPT]);
  return titles.map((title, index) => {
    const wanted = fit(title) || fit(spare(index));
    let name = cut(wanted, LENGTH);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${cut(wanted, LENGTH - ` ${count}`.length)} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
