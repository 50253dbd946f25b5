/** How the names of persons are written: pieces of a pattern that finds them. Alternatives are parted by `|`. */
export const personNames = {
  /** Words between a given name and a surname. */
  particles: 'de|del|la|las|los|y',
  /** After these, a given name is that of a place, a day or a saint: «San Martín». */
  ofNoPerson: 'San|Santa|Santo',
};
