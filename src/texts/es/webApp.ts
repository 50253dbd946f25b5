/** Words of the site as an app on a device. */
export const webApp = {
  saved: 'Lo guardado para leer sin conexión',
  savedShort: 'Lo guardado',
};
