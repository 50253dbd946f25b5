import type { fileProblems as spanish } from '../es/fileProblems.ts';
import { detailOf, fileNameOf, nearestOf } from '../told.ts';

/** What the report says of files and folders that are not read, or not published. */
export const fileProblems: typeof spanish = {
  'archivo-enlace': {
    title: (p) =>
      ({
        outside: `“${fileNameOf(p)}” is a link out of its folder: it leads to “${p.received}”.`,
        broken: `“${fileNameOf(p)}” is a broken link: “${p.received}” does not exist.`,
        loop: `“${fileNameOf(p)}” is a link that goes around: “${p.received}” comes back to the same place.`,
      })[detailOf(p, 'wrong')] ?? 'The file can be neither read nor published.',
    fix: (p) =>
      detailOf(p, 'wrong') === 'outside'
        ? 'Delete the link and put a copy of the file in its place: what lies outside the folder is neither read nor published.'
        : 'Delete the link, or put the file itself in its place.',
  },
  'archivo-no-es-archivo': {
    title: (p) =>
      ({
        device: `“${fileNameOf(p)}” is neither a file nor a folder, but a pipe or a device.`,
        closed: `“${fileNameOf(p)}” cannot be opened: the permission to read it is missing.`,
        notFolder: `“${fileNameOf(p)}” is a file, and must be a folder.`,
        notFile: `“${fileNameOf(p)}” is a folder, and must be a file.`,
      })[detailOf(p, 'wrong')] ?? 'The file can be neither read nor published.',
    fix: (p) =>
      ({
        device: 'Delete it, and put the file that should be there in its place.',
        closed: 'Give the permission to read it, in the properties of the file or folder.',
        notFolder: 'Give it another name, and make the folder. The records go inside it.',
        notFile: 'Take out what it holds and delete the folder. Then put the file of that name in its place.',
      })[detailOf(p, 'wrong')] ?? 'Put an ordinary file in its place.',
  },
  'archivo-svg': {
    title: (p) =>
      ({
        script: `The drawing holds code that would run: ${p.received}`,
        event: `The drawing holds code that would run: ${p.received}`,
        address: `The drawing holds an address that runs code: ${p.received}`,
        outside: `The drawing asks another site for something: ${p.received}`,
        html: `The drawing holds a page or a sound: ${p.received}`,
        doctype: `The drawing holds a DOCTYPE declaration: ${p.received}`,
        sheet: `The drawing brings a style sheet of its own: ${p.received}`,
        encoding: `The drawing is saved in “${p.received}”.`,
        unreadable: `The drawing cannot be read as SVG: ${p.received}`,
        none: `The file ends in .svg and is no drawing: ${p.received}`,
      })[detailOf(p, 'wrong')] ?? 'The file can be neither read nor published.',
    fix: (p) =>
      ({
        doctype: 'Delete that declaration: the drawing looks the same without it.',
        outside: 'Put the image or the font inside the drawing when you export it, or save it as PNG.',
        encoding: 'Save it in UTF-8.',
        unreadable: 'Export it anew from your drawing program, or save it as PNG.',
        none: 'Export it anew from your drawing program, or save it as PNG.',
      })[detailOf(p, 'wrong')] ??
      'Take it out, or export the drawing anew as “plain SVG” or “optimised SVG”. You can save it as PNG too.',
  },
  'archivo-activo': {
    title: (p) =>
      ({
        page: `“${p.received}” is a page, and “public” takes none: it would run with the rights of the site.`,
        script: `“${p.received}” is code, and “public” takes none: it would run with the rights of the site.`,
        program: `“${p.received}” is a program or holds macros, and is not offered to those who visit the site.`,
        sheet: `“${p.received}” brings a style sheet or parts of a page, which a browser would run.`,
        hidden: `“${p.received}” is a page inside, though its name does not say so.`,
      })[detailOf(p, 'wrong')] ?? 'The file can be neither read nor published.',
    fix: (p) =>
      ({
        page: 'Make it a record in src/content, or a PDF.',
        program: 'Save it in a format without macros, as PDF, XLSX or DOCX.',
      })[detailOf(p, 'wrong')] ?? 'Delete it. “public” is for images, documents and data.',
  },
  'imagen-ilegible': {
    title: (p) => `“${p.received}” is no image inside that could be shown, though its name says so.`,
    fix: () =>
      'Open it in a program for images and save it as PNG or JPEG: to change its name is not enough. Photographs of ' +
      'an iPhone (HEIC) are exported as JPEG.',
  },
  'carpeta-desconocida': {
    title: (p) =>
      detailOf(p, 'wrong') === 'file'
        ? `“${p.received}” lies outside the folders of records: nobody reads it.`
        : `The folder “${p.received}” is of no kind of record: nobody reads what it holds.`,
    fix: (p) => {
      const to = nearestOf(p);
      if (detailOf(p, 'wrong') === 'file')
        return to
          ? `Does it go in “${to}”? Move it there.`
          : 'Move it to the folder of its kind of record, or delete it.';
      return to
        ? `Did you mean “${to}”? Move there what it holds.`
        : 'Move what it holds to the folder of its kind of record, or delete the folder.';
    },
  },
};
