/** How writers of this language lean on the same words, by family: each counts as one refrain, whatever its form. */
export const refrains = {
  /** That something is not known. */
  gap:
    'no (?:(?:lo|la|las|los|se|nos|le|les) )?(?:aclara|cuenta|consta|da|dice|detalla|documenta|explica|figura|' +
    'informa|menciona|precisa|publica|registra|sabe|aparece|describe)n?',
  /** Who speaks. */
  voice: '(?:la|las) (?:evaluación|evaluaciones|fuente|fuentes)|el (?:informe|documento)|según (?:la|el|los|las)',
  /** What it is not, and then what it is. */
  contrast: 'no [^.:;]{3,50}: (?=[a-záéíóúñ])|no (?:solo|es) [^.:;]{3,50}, sino',
};
