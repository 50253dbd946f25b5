import { detailOf, tellEach } from '../told.ts';

/** What the report says of the records of the tools of the workspace: code → words. */
export const workspaceProblems = tellEach({
  'diagnostico-id-repetido': {
    title: (p) =>
      `Dos ítems del diagnóstico tienen el id «${p.received}»: el otro está en ` +
      `${detailOf(p, 'other') === p.file ? 'este mismo archivo' : detailOf(p, 'other')}.`,
    fix: () => 'Cambie el id del ítem más nuevo. El del otro no se toca: con él se guardan las respuestas.',
  },
  'instrumento-herramienta': {
    title: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? `La herramienta «${p.received}» ya es de otro instrumento: ${detailOf(p, 'other')}.`
        : `La herramienta «${p.received}» no puede trabajar: no hay ninguna ficha publicada del tipo ` +
          `«${detailOf(p, 'needed')}».`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? 'Deje «tool» en uno solo: el instrumento cuyo trabajo hace.'
        : `Cree una con «npm run new "${detailOf(p, 'needed')}" mi-area» y publíquela, o quite «tool».`,
  },
});
