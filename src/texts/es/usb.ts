/** Fixed texts of the offer of the USB edition. */
export const usb = {
  title: 'Todo el sitio en una memoria USB',
  aliases: ['edición USB', 'memoria USB', 'pendrive', 'ZIP', 'descargar todo el sitio'],
  lead:
    'Un solo archivo con todas las páginas, los gráficos, la búsqueda y las descargas. Se usa sin conexión y sin ' +
    'instalar nada.',
  download: (edition: string) => `Descargar la edición USB ${edition} (ZIP)`,
  steps: [
    'Descargue el ZIP y extráigalo todo en su memoria o en su computadora.',
    'Entre en la carpeta «trama» y haga doble clic en «index.html».',
    'Para compartirla, copie la carpeta entera.',
  ],
  checksum: 'Suma de comprobación SHA-256',
  checksumWhy: 'sirve para saber que el archivo llegó completo.',
  here: (edition: string) => `Está leyendo la edición USB ${edition}. Si tiene conexión, vea si hay una más nueva en`,
};
