import type { Texts } from '../es/index.ts';

/** What the ZIP with all the data says of itself, for the person who opens it years later without the site. */
export const dataBundle: Texts['dataBundle'] = {
  readmeName: 'README.md',
  licenceName: 'LICENCE.txt',
  edition: (edition, date, publisher, url) => `Edition ${edition}, of ${date}. ${publisher}. ${url}`,
  contents: 'What is here',
  csv:
    '`datos/`: one CSV file for each dataset (UTF-8, separated by commas, decimal point; the first line holds ' +
    'the names of the columns; an empty cell is missing data). Each cell stands as it is: when it opens the file, a ' +
    'spreadsheet may change codes or compute texts.',
  dataPackage:
    '`datapackage.json`: what each column means, its type and its unit, the source and the checksum of each ' +
    'file (Data Package, version 2).',
  csvw: '`datos/*.csv-metadata.json`: the same for each table, in CSVW.',
  excel:
    '`excel/`: each dataset as an Excel workbook, with its metadata on the second sheet, and as a CSV that ' +
    'Excel opens with its accents and all its zeros; a text that it would take for a formula begins with an apostrophe.',
  json: '`json/`: each dataset with its metadata, its measures and their formula.',
  licence: (file) => `\`${file}\`: what you may do with the data.`,
  checksums: (file) => `\`${file}\`: the checksum of each file; check it with \`sha256sum -c ${file}\`.`,
  datasets: 'Datasets',
  dataset: (file, title, summary, url) => `\`${file}\`: **${title}**. ${summary} Notes and method: ${url}`,
  cite: 'How to cite',
  licenceHead: (siteName, publisher) => `Data and texts of ${siteName}, by ${publisher}.`,
  licenceLine: (licence) => `Licence: ${licence}`,
};
