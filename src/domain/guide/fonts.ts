/** The faces in which guides are set, as files of packages: nothing of the machine is used. */
const TEXT = '@expo-google-fonts/source-serif-4';
const DISPLAY = '@expo-google-fonts/fraunces';

/** The face of the text. */
export const TEXT_FACE = `${TEXT}/400Regular/SourceSerif4_400Regular.ttf`;
/** The face of what stands out in the text. */
export const STRONG_FACE = `${TEXT}/600SemiBold/SourceSerif4_600SemiBold.ttf`;
/** The face of titles and headings. */
export const HEADING_FACE = `${DISPLAY}/600SemiBold/Fraunces_600SemiBold.ttf`;
/**
 * The face of signs that the others lack: letters of more languages. What it lacks too (pictures, other scripts) can
 * stand in no guide and no picture of a chart.
 */
export const FALLBACK_FACE = '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf';
/** Every face. */
export const GUIDE_FACES: readonly string[] = [
  TEXT_FACE,
  `${TEXT}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  STRONG_FACE,
  `${TEXT}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  HEADING_FACE,
  FALLBACK_FACE,
];
