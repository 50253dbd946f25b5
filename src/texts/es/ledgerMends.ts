/**
 * Qué hacer en una página con un problema del registro cuyo arreglo en la línea de comandos es otro, por su código.
 * Los demás se arreglan igual en las dos.
 */
export const ledgerMends: Readonly<Record<string, string>> = {
  isPractice: 'No lo abra aquí: ábralo en la práctica.',
  isNoPractice: 'Ábralo fuera de la práctica.',
  locked: 'Ábralo con la llave a la que se cerró, o con su frase de paso.',
  noBeginning: 'Traiga el registro completo, o empiécelo con la llave raíz.',
  rootStays: 'Para cambiar de raíz se empieza un registro nuevo. Pida ayuda a quien instaló el sitio.',
  unknownKey: 'Revise la huella en la lista de personas.',
  badKey: 'Pida una solicitud nueva.',
  unknownRole: 'Escoja uno de los cargos de la lista.',
  unitsNone: 'Marque una o más.',
  registryFork: 'Escoja en «Verificar» la continuación que queda. Después haga el acto otra vez.',
  wrongState: 'Mire lo que ya se hizo con la ficha: antes hace falta otro paso.',
  conflict: 'Quien revisa abre la ficha y escoge cuál de las dos queda.',
  editionMissing: 'Recupérela de otra copia del registro. Si ninguna la tiene, pida ayuda a quien instaló el sitio.',
  noRoot: 'Compare la huella con quien inició el registro y pida a quien mantiene el sitio que la publique.',
  cannotRead: 'Escójalo otra vez. Si vuelve a pasar, cópielo antes a este aparato.',
  stray: 'No hace falta traerlo.',
};
