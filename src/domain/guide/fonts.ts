/** The faces in which guides are set, as files of packages: nothing of the machine is used. */
const TEXT = '@expo-google-fonts/source-serif-4';
const DISPLAY = '@expo-google-fonts/fraunces';

/** The face of the text: a sign that it lacks can stand nowhere in a guide. */
export const TEXT_FACE = `${TEXT}/400Regular/SourceSerif4_400Regular.ttf`;
/** The face of titles and headings. */
export const HEADING_FACE = `${DISPLAY}/600SemiBold/Fraunces_600SemiBold.ttf`;
/** Every face. */
export const GUIDE_FACES: readonly string[] = [
  TEXT_FACE,
  `${TEXT}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${TEXT}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${TEXT}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  HEADING_FACE,
];
