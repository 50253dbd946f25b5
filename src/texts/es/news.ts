/** Words of the feed of news. */
export const news = {
  title: (siteName: string) => `Novedades de ${siteName}`,
};
