/** Stands for `astro:content`, which only a build has: tests make their records themselves. */
const outsideBuild = (): never => {
  throw new Error('Fuera de una construcción no hay colecciones: use checkProject.');
};
export const getCollection = outsideBuild;
export const getEntry = outsideBuild;
export const render = outsideBuild;
