import { detailOf, fileNameOf, nearestOf, tellEach } from '../told.ts';

/** What the report says of files and folders that are not read, or not published. */
export const fileProblems = tellEach({
  'archivo-enlace': {
    title: (p) =>
      ({
        outside: `«${fileNameOf(p)}» es un enlace que sale de su carpeta: lleva a «${p.received}».`,
        broken: `«${fileNameOf(p)}» es un enlace roto: «${p.received}» no existe.`,
        loop: `«${fileNameOf(p)}» es un enlace que da vueltas: «${p.received}» vuelve al mismo lugar.`,
      })[detailOf(p, 'wrong')] ?? 'El archivo no se puede leer ni publicar.',
    fix: (p) =>
      detailOf(p, 'wrong') === 'outside'
        ? 'Borre el enlace y ponga en su lugar una copia del archivo: lo que está fuera de la carpeta no se lee ni se publica.'
        : 'Borre el enlace, o ponga en su lugar el archivo mismo.',
  },
  'archivo-no-es-archivo': {
    title: (p) =>
      ({
        device: `«${fileNameOf(p)}» no es un archivo ni una carpeta, sino una tubería o un dispositivo.`,
        closed: `«${fileNameOf(p)}» no se puede abrir: falta el permiso de lectura.`,
        notFolder: `«${fileNameOf(p)}» es un archivo, y debe ser una carpeta.`,
        notFile: `«${fileNameOf(p)}» es una carpeta, y debe ser un archivo.`,
      })[detailOf(p, 'wrong')] ?? 'El archivo no se puede leer ni publicar.',
    fix: (p) =>
      ({
        device: 'Bórrelo, y ponga en su lugar el archivo que debía estar ahí.',
        closed: 'Dele permiso de lectura en las propiedades del archivo o de la carpeta.',
        notFolder: 'Cámbiele el nombre, y cree la carpeta. Las fichas van dentro de ella.',
        notFile: 'Saque lo que tiene dentro y borre la carpeta. Luego ponga en su lugar el archivo de ese nombre.',
      })[detailOf(p, 'wrong')] ?? 'Ponga en su lugar un archivo corriente.',
  },
  'archivo-svg': {
    title: (p) =>
      ({
        script: `El dibujo lleva código que se ejecutaría: ${p.received}`,
        event: `El dibujo lleva código que se ejecutaría: ${p.received}`,
        address: `El dibujo lleva una dirección que ejecuta código: ${p.received}`,
        outside: `El dibujo pide algo a otro sitio: ${p.received}`,
        html: `El dibujo lleva dentro una página o un sonido: ${p.received}`,
        doctype: `El dibujo lleva una declaración DOCTYPE: ${p.received}`,
        sheet: `El dibujo trae una hoja de estilo aparte: ${p.received}`,
        encoding: `El dibujo está guardado en «${p.received}».`,
        unreadable: `El dibujo no se puede leer como SVG: ${p.received}`,
        none: `El archivo termina en .svg y no es un dibujo: ${p.received}`,
      })[detailOf(p, 'wrong')] ?? 'El archivo no se puede leer ni publicar.',
    fix: (p) =>
      ({
        doctype: 'Borre esa declaración: el dibujo se ve igual sin ella.',
        outside: 'Ponga la imagen o la letra dentro del dibujo al exportarlo, o guárdelo como PNG.',
        encoding: 'Guárdelo en UTF-8.',
        unreadable: 'Expórtelo de nuevo desde su programa de dibujo, o guárdelo como PNG.',
        none: 'Expórtelo de nuevo desde su programa de dibujo, o guárdelo como PNG.',
      })[detailOf(p, 'wrong')] ??
      'Quítelo, o exporte el dibujo de nuevo como «SVG plano» u «optimizado». También puede guardarlo como PNG.',
  },
  'archivo-activo': {
    title: (p) =>
      ({
        page: `«${p.received}» es una página, y en «public» no se admiten: correría con los permisos del sitio.`,
        script: `«${p.received}» es código, y en «public» no se admite: correría con los permisos del sitio.`,
        program: `«${p.received}» es un programa o lleva macros, y no se ofrece a quien visita el sitio.`,
        sheet: `«${p.received}» trae una hoja de estilo o partes de una página, que un navegador ejecutaría.`,
        hidden: `«${p.received}» es por dentro una página, aunque su nombre no lo diga.`,
      })[detailOf(p, 'wrong')] ?? 'El archivo no se puede leer ni publicar.',
    fix: (p) =>
      ({
        page: 'Páselo a una ficha de src/content, o a un PDF.',
        program: 'Guárdelo en un formato sin macros, como PDF, XLSX o DOCX.',
      })[detailOf(p, 'wrong')] ?? 'Bórrelo. En «public» van imágenes, documentos y datos.',
  },
  'imagen-ilegible': {
    title: (p) => `«${p.received}» no es por dentro una imagen que se pueda mostrar, aunque su nombre lo diga.`,
    fix: () =>
      'Ábrala en un programa de imágenes y guárdela como PNG o JPEG: cambiarle el nombre no basta. Las fotos de ' +
      'iPhone (HEIC) se exportan como JPEG.',
  },
  'carpeta-desconocida': {
    title: (p) =>
      detailOf(p, 'wrong') === 'file'
        ? `«${p.received}» está fuera de las carpetas de fichas: nadie lo lee.`
        : `La carpeta «${p.received}» no es de ningún tipo de ficha: nadie lee lo que tiene dentro.`,
    fix: (p) => {
      const to = nearestOf(p);
      if (detailOf(p, 'wrong') === 'file')
        return to ? `¿Va en «${to}»? Páselo ahí.` : 'Páselo a la carpeta de su tipo de ficha, o bórrelo.';
      return to
        ? `¿Quiso decir «${to}»? Pase ahí lo que tiene dentro.`
        : 'Pase lo que tiene dentro a la carpeta de su tipo de ficha, o borre la carpeta.';
    },
  },
});
