/** En qué puede confiar quien usa el seguimiento, y en qué no: para quien llena, revisa y administra. */
export const monitoringTrust = {
  title: 'En qué puede confiar',
  lead: [
    'Cada envío, revisión y aprobación lleva la firma de una llave que está en el aparato de quien la hizo. Con esas firmas cualquiera que tenga el registro puede comprobar qué pasó con una ficha y en qué orden.',
    'Nada de eso pasa por un servidor. Por lo mismo, cuidar las llaves y las copias le toca a cada persona.',
  ],
  parts: [
    {
      title: 'Qué prueba una firma, y qué no',
      points: [
        'Prueba que alguien que podía usar esa llave firmó esas mismas respuestas. Si después cambia una letra, la firma deja de valer.',
        'No prueba quién estaba frente al aparato. La llave es del aparato: por eso quien inscribe compara la huella con la persona, en persona o por teléfono.',
        'No prueba la hora, porque el reloj de un aparato se puede cambiar. Un plazo se cuenta por el día en que quien revisa recibió la ficha.',
        'No prueba que la respuesta sea verdad. Para eso está quien revisa, con el cuaderno o los comprobantes a la vista.',
      ],
    },
    {
      title: 'Si pierde su llave, su celular o su frase',
      points: [
        'Con la copia de la llave y su frase de paso, ábrala en otro aparato y siga.',
        'Sin la copia o sin la frase nadie puede recuperarla, tampoco quien administra ni quien hizo este sitio. Se hace otra llave y se inscribe de nuevo. Lo que ya recibieron sigue valiendo.',
        'Si pudieron robarle el aparato, avise el mismo día a quien administra, para que revoque la llave. Lo que nadie había recibido hasta entonces se vuelve a enviar.',
        'Los archivos que se cerraron para la llave perdida ya no se abrirán. Pida que se los envíen otra vez.',
      ],
    },
    {
      title: 'Si varias personas usan el mismo aparato',
      points: [
        'Quien abre el mismo navegador puede firmar con la llave que está ahí y leer las fichas que guarda.',
        'Lo mejor es que cada persona tenga su usuario en el aparato. Si no se puede, guarde su llave con frase de paso: se pide cada vez, y la sesión se cierra sola.',
        'En una cabina o en un equipo prestado, al terminar guarde una copia en su memoria USB y borre todo de ese aparato.',
      ],
    },
    {
      title: 'Las copias',
      points: [
        'El navegador puede borrar lo guardado si falta espacio, si alguien limpia sus datos o, con Safari, si pasa una semana sin abrir el sitio.',
        'Guarde una copia en un archivo cada semana y después de cada envío. La página dice de cuándo es la última.',
        'La copia va cerrada con una frase de paso. Guárdela en otro lugar que la frase.',
        'Quien administra debe tener el registro en dos lugares. Así se nota también si a una copia le falta una ficha.',
      ],
    },
    {
      title: 'Cuando el sitio comparte su servidor',
      points: [
        'Dos sitios en el mismo dominio, como ejemplo.org/uno y ejemplo.org/dos, comparten lo que guarda el navegador. Las páginas de uno podrían usar las llaves del otro.',
        'Para un seguimiento verdadero hace falta un dominio propio. Si este sitio comparte el suyo, las herramientas lo avisan.',
        'La edición USB se abre como archivos. Según el navegador, otro archivo abierto ahí podría ver lo guardado: use una computadora de la institución.',
      ],
    },
  ],
};
