import { getText, listFiles, type Family } from './mutation.ts';

const RECORD = /^(?:src\/content\/[^/]+|data\/(?!vocabularies|datasets)[^/]+)\/[^/]+\.(?:mdx?|yaml)$/;
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
const SCRIPT_PICTURES = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="alert(1)"/>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><a href="javascript:alert(1)"><path d="M0 0"/></a></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>',
];

/** Changes of files and folders as a whole. */
export const fileFamilies: Readonly<Record<string, Family>> = {
  'a file gone': (files, random) => {
    const file = random.pick(listFiles(files, /^(?:src\/content|data)\//));
    return { what: `${file} is gone`, edits: [{ remove: file }] };
  },
  'a file of another name': (files, random) => {
    const file = random.pick(listFiles(files, RECORD));
    const [, stem = '', ending = ''] = /([^/]+)(\.\w+)$/.exec(file) ?? [];
    const named = random.pick([
      `${stem}-2`,
      stem.toUpperCase(),
      `${stem} (1)`,
      `Copia de ${stem}`,
      `${stem}.bak`,
      `ñ${stem}`,
    ]);
    const other = `${folderOf(file)}/${named}${ending}`;
    return {
      what: `${file} is called ${other}`,
      edits: [{ remove: file }, { write: other, content: getText(files, file) }],
    };
  },
  'an ending that Windows hides': (files, random) => {
    const file = random.pick(listFiles(files, RECORD));
    const other = `${file}.txt`;
    return {
      what: `${file} is called ${other}`,
      edits: [{ remove: file }, { write: other, content: getText(files, file) }],
      mustTell: other,
    };
  },
  'a workbook beside the table': (files, random) => {
    const folder = folderOf(random.pick(listFiles(files, /rows\.csv$/)));
    const file = `${folder}/${random.pick(['rows.xlsx', 'Libro1.xlsx', 'rows.xls', 'rows.ods', 'datos.csv'])}`;
    return {
      what: `${file} stands beside the table`,
      edits: [{ write: file, content: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) }],
      mustTell: file,
      most: 1,
    };
  },
  'a folder of no kind': (_, random) => {
    const folder = random.pick(['src/content/casos', 'src/content/redes', 'data/dataset', 'data/cosas']);
    return {
      what: `${folder} is the folder of no kind`,
      edits: [{ write: `${folder}/una-ficha.yaml`, content: 'title: Una ficha\n' }],
      mustTell: folder,
      most: 1,
    };
  },
  'a file in the place of a folder': (files, random) => {
    const file = random.pick(listFiles(files, RECORD));
    return {
      what: `${file} is a folder`,
      edits: [{ remove: file }, { write: `${file}/dentro.txt`, content: 'x' }],
      mustTell: file,
    };
  },
  'a link out of the folder': (_, random) => {
    const [link, to] = random.pick([
      ['public/clave.txt', '/etc/hostname'],
      ['public/fuera', '../../..'],
      ['src/content/cases/ajeno.mdx', '/etc/hostname'],
      ['data/allies/ajeno.yaml', '/etc/hostname'],
      ['data/allies/roto.yaml', 'no-existe.yaml'],
      ['public/vuelta', '../public'],
    ] as const);
    return { what: `${link} is a link to ${to}`, edits: [{ link, to }], mustTell: link, most: 1 };
  },
  'script in a picture': (_, random) => {
    const file = 'public/dibujo.svg';
    const content = random.pick(SCRIPT_PICTURES);
    return { what: `${file} is ${content}`, edits: [{ write: file, content }], mustTell: file, most: 1 };
  },
  'a configuration that is none': (files, random) => {
    const file = 'src/site.config.ts';
    const text = getText(files, file);
    const [what, content] = random.pick([
      ['is empty', ''],
      ['exports nothing', 'const name = "La Loma";\n'],
      ['throws', 'throw new Error("no");\n'],
      ['does not parse', text.replace('export default {', 'export default {{')],
      ['has an address with a path', text.replace("example.org'", "example.org/redes/'")],
      ['has no such language', text.replace('name:', "language: 'xx-YY',\n  name:")],
      ['has an odd path', text.replace('name:', "base: 'a b/../ñ',\n  name:")],
      ['has a day that is none', text.replace("publishedOn: '2026-01-15'", "publishedOn: '2026-02-31'")],
      ['has a year that no ZIP holds', text.replace("publishedOn: '2026-01-15'", "publishedOn: '1970-01-15'")],
      ['is Latin-1', Buffer.from(`// señal\n${text}`, 'latin1')],
    ] as const);
    return { what: `${file} ${what}`, edits: [{ write: file, content }], mustTell: file, most: 2 };
  },
};
