import { toId } from './toId.ts';

/** What machines leave in any folder, and nobody takes for content: locks of an open file, pictures of a folder. */
const NOBODYS = /^(?:[._].*|~\$.*|.*~|(?:eh)?thumbs\.db|desktop\.ini|icon\r?)$/i;

/** Whether a file is nobody's: it is passed over. */
export const isNobodys = (name: string): boolean => NOBODYS.test(name);

/** Whether a file is a workbook, which is saved as CSV to be read. */
export const isWorkbook = (name: string): boolean => /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i.test(name);

/** Whether a file is a document of a word processor, whose text is copied into a record. */
export const isDocument = (name: string): boolean => /\.(?:docx?|odt|rtf|pages|pdf)$/i.test(name);

/** How programs name a copy, in Spanish and English: «Copia de red», «red - copia (2)», «red (1)», «red copy». */
const COPY =
  /^(?:copia|copy)(?: \(\d+\))? (?:de|of) (.+)$|^(.+?)(?: - (?:copia|copy)(?: \(\d+\))?| (?:copia|copy)(?: \d+)?| ?\(\d+\))$/i;

/** What a name is the copy of; undefined where it is none. @param base a name without its ending */
export function findOriginal(base: string): string | undefined {
  const [, after, before] = COPY.exec(base) ?? [];
  return after ?? before;
}

/** The forms of the files of a kind. */
type FileForm = 'prose' | 'data' | 'table';

/**
 * The name that a file probably should have, where its ending is another way of writing the right one: `red.yml`,
 * `RED.YAML`, `red.yaml.txt` as an editor of text saves it.
 */
export function listRenamed(name: string, form: FileForm): string[] {
  const bare = name.replace(/(\.(?:ya?ml|mdx?|markdown))(?:\.(?:txt|yaml|mdx?))+$/i, '$1');
  const [, base = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(bare) ?? [];
  const id = toId(findOriginal(base) ?? base);
  if (!id) return [];
  if (form === 'data' && /^ya?ml$/i.test(ending)) return [`${id}.yaml`];
  return form === 'prose' && /^(?:mdx?|markdown)$/i.test(ending) ? [`${id}.mdx`] : [];
}

/** Files of a folder of a dataset. */
export const DATASET_FILES = ['dataset.yaml', 'rows.csv'] as const;

/** The file of a dataset that another name stands for: `rows.csv.txt`, `Rows.CSV`, `dataset.yml`. */
export function findDatasetFile(name: string): (typeof DATASET_FILES)[number] | undefined {
  const bare = name.replace(/\.txt$/i, '');
  const [, base = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(bare) ?? [];
  if (/^ya?ml$/i.test(ending)) return 'dataset.yaml';
  return /^(?:csv|tsv)$/i.test(ending) || toId(base) === 'rows' ? 'rows.csv' : undefined;
}
