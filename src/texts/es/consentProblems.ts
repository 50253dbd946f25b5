import { detailOf, tellEach } from '../told.ts';
import { guess } from './guess.ts';

/** What the report says of consents: code → words. */
export const consentProblems = tellEach({
  'consentimiento-no-vale': {
    title: (p) =>
      ({
        withdrawn: `El permiso «${p.received}» se retiró el ${detailOf(p, 'day')}: nada que dependa de él se publica.`,
        expired: `El permiso «${p.received}» venció el ${detailOf(p, 'day')}: nada que dependa de él se publica.`,
        future: `El permiso «${p.received}» todavía no vale: se da el ${detailOf(p, 'day')}.`,
        purpose: `El permiso «${p.received}» no se dio para esto: le falta ${detailOf(p, 'missing')}.`,
        scope: `El permiso «${p.received}» no cubre este archivo.`,
        who: `El permiso «${p.received}» es de otra persona, y no de «${detailOf(p, 'name')}».`,
      })[detailOf(p, 'wrong')] ?? `El permiso «${p.received}» no alcanza.`,
    fix: (p) =>
      ({
        withdrawn: `Quite de aquí lo que publica, y ejecute «npm run withdraw -- ${detailOf(p, 'id')}».`,
        expired:
          `Pida que se lo renueven, y anótelo en ${detailOf(p, 'consent')}. Si no, quite de aquí lo que publica y ` +
          `ejecute «npm run withdraw -- ${detailOf(p, 'id')}».`,
        future: `Espere a ese día o corrija la fecha en ${detailOf(p, 'consent')}.`,
        purpose: `Pregunte si también lo permite, y anótelo en «purposes» de ${detailOf(p, 'consent')}.`,
        scope: `Si el permiso lo incluye, agregue «${detailOf(p, 'file')}» a «covers» de ${detailOf(p, 'consent')}.`,
        who:
          `Escriba el nombre como está en ${detailOf(p, 'consent')}, agregue esa otra forma a sus «aliases», o nombre ` +
          'el permiso que corresponde.',
      })[detailOf(p, 'wrong')] ?? 'Nombre un permiso que lo cubra, o quite de aquí lo que publica.',
  },
  'consentimiento-datos': {
    title: (p) =>
      ({
        until: `El permiso vence el ${p.received}, antes del día en que se dio (${detailOf(p, 'day')}).`,
        withdrawn: `El permiso se retiró el ${p.received}, antes del día en que se dio (${detailOf(p, 'day')}).`,
      })[detailOf(p, 'wrong')] ?? `El permiso cubre un archivo que no está: «${p.received}».`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'covers'
        ? guess(p, 'Escriba el archivo tal como está en la carpeta del proyecto, o quítelo de «covers».')
        : 'Corrija las fechas según la constancia.',
  },
  'consentimiento-queda': {
    title: (p) =>
      detailOf(p, 'wrong') === 'edition'
        ? `Una edición fijada guarda todavía un nombre cuyo permiso terminó${p.received ? `: «${p.received}»` : ''}.`
        : 'Aquí sigue escrito un nombre cuyo permiso se retiró o venció.',
    fix: (p) =>
      detailOf(p, 'wrong') === 'edition'
        ? `Ejecute «npm run withdraw -- ${detailOf(p, 'id')}»: escribe de nuevo la edición sin ese nombre.`
        : `Quítelo de aquí. El permiso está en ${detailOf(p, 'consent')}.`,
  },
});
