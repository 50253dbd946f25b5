/**
 * What the site says of itself: what it keeps, what was tried for those who use it with other means, and whose letters
 * and programs it carries. True of every site that the generator makes; what holds of one institution alone is told in
 * its own pages. `[…](name)` marks what leads somewhere.
 */
export const statements = {
  ownWords: 'Lo que agrega quien publica este sitio',
  complain: 'Cómo avisar de una falla',
  complainTo: (contact: string) => `Escriba a ${contact}.`,
  complainAny: (publisher: string) => `Avise a ${publisher}, que publica este sitio.`,
  privacy: {
    title: 'Privacidad',
    lead: 'Qué guarda este sitio en su aparato, para qué, y cómo se borra. Lo que usted lee no se lo cuenta a nadie.',
    aliases: ['mis datos', 'datos personales', 'cookies', 'política de privacidad', 'borrar lo guardado', 'rastreo'],
    none:
      'Este sitio no usa cookies, no cuenta visitas y no pide ningún dato suyo. Las letras, los programas y los dibujos ' +
      'salen del mismo servidor que las páginas.',
    asks: (hosts: string) =>
      `Cuando usted busca, las palabras de la búsqueda llegan también a ${hosts}, donde este sitio busca además de en ` +
      'sus propias páginas.',
    keptTitle: 'Lo que se guarda en su aparato',
    keptLead:
      'Todo esto queda en su navegador, en este aparato, y solo si usted usa la herramienta. Quien use el mismo navegador ' +
      'lo puede ver.',
    what: 'Qué',
    why: 'Para qué',
    erase: 'Cómo se borra',
    kept: [
      {
        what: 'Sus últimas búsquedas, seis como máximo',
        why: 'El buscador las ofrece cuando vuelve a abrirlo.',
        erase: 'En el buscador, con «Olvidar estas búsquedas».',
      },
      {
        what: 'Las paradas que marcó en una ruta de lectura',
        why: 'Así sigue otro día donde quedó.',
        erase: 'En la misma ruta, con el botón que quita todas las marcas.',
      },
      {
        what: 'Las páginas y los datos que guardó para leer sin conexión',
        why: 'Se abren sin internet. Con ellas se guarda un programa que responde cuando no hay conexión, y la hora del último cambio.',
        erase:
          'En [Guardar para leer sin conexión](offline), con «Quitar» en cada cosa o con el botón que borra todo, al final ' +
          'de la página.',
      },
    ],
    monitoring: {
      what: 'En el seguimiento: su llave, las fichas que llena o recibe, y cuándo hizo su última copia',
      why: 'Así se llena y se revisa sin conexión. Nada de eso sale de su aparato si usted no entrega un archivo. Las fichas de una empresa son suyas: quien las recibe responde de ellas.',
      erase:
        'En cualquier herramienta del [Seguimiento](monitoring), en «Este aparato», con «Borrar todo de este aparato».',
    },
    workspace: {
      what: 'En «Mi red»: las redes que usted anota, con sus empresas, contactos, acuerdos y diagnósticos',
      why: 'Así se trabaja sin conexión y sin cuenta. Nada de eso sale de su aparato si usted no baja o comparte un archivo o un enlace. Los contactos y los apuntes nunca van en un enlace.',
      erase: 'En [Mi red](workspace), en «Copias y enlaces», con «Borrar esta red del aparato».',
    },
    eraseAll:
      'También puede borrar todo de una vez en los ajustes de su navegador, donde dice «datos de sitios». En una ventana ' +
      'privada se borra solo cuando la cierra.',
    notKeptTitle: 'Lo que no se guarda',
    notKept: [
      'La guía que usted arma en [Arme su propia guía](ownGuide) va escrita en la dirección de la página. Quien reciba esa dirección verá qué partes eligió.',
      'Los colores claros u oscuros y el ahorro de datos se toman de los ajustes de su aparato cada vez.',
      'Los formatos que descarga se llenan en su computadora o en papel. Este sitio no recibe lo que usted escribe en ellos.',
    ],
    outsideTitle: 'Cuando usted sale del sitio',
    outside: [
      'El botón de WhatsApp es un enlace. Si lo toca, entra a WhatsApp, que tiene sus propias reglas.',
      'Quien presta el servidor ve, como en cualquier sitio, desde qué conexión se pide cada página. Pregunte a quien publica este sitio cuánto tiempo lo conserva.',
      'La edición USB se lee desde una carpeta y no pide nada a internet.',
    ],
    personsTitle: 'Las personas de las que hablan estas páginas',
    persons:
      'El generador de este sitio revisa los textos antes de publicarlos y detiene los nombres de personas que no tienen un ' +
      'permiso anotado. Si usted halla aquí un dato suyo que no quiere publicado, pida que lo quiten.',
    withdrawTitle: 'Si usted dio un permiso y quiere retirarlo',
    withdraw: [
      'Puede retirarlo cuando quiera y sin decir por qué. Basta un mensaje con su nombre y lo que quiere que se quite.',
      'Quien publica este sitio quita entonces sus datos de las páginas, del buscador, de las descargas y de las ediciones ya fijadas. En ellas queda solo la nota «se retiró a pedido», con la fecha y sin su nombre.',
      'Lo que otras personas ya descargaron, imprimieron o guardaron para leer sin conexión queda en manos de ellas. Lo guardado sin conexión cambia la próxima vez que se actualiza.',
    ],
  },
  accessibility: {
    title: 'Accesibilidad',
    lead: 'Qué se probó para que todos puedan usar este sitio, con qué se probó, y qué se sabe que todavía falla.',
    aliases: ['accesible', 'discapacidad', 'lector de pantalla', 'teclado', 'letra grande', 'WCAG', 'baja visión'],
    goal:
      'El generador de este sitio busca cumplir las pautas WCAG 2.2 en su nivel AA. Las pruebas las hacen programas y quienes ' +
      'lo escriben; ninguna institución independiente las ha certificado.',
    triedTitle: 'Qué se probó y con qué',
    tried: [
      'Todo se prueba en el navegador Chromium con anchos de teléfono, tableta y computadora, en claro y en oscuro.',
      'El programa axe revisa una página de cada clase, también con sus buenas prácticas, y no debe hallar ninguna falta.',
      'Con el teclado se recorre cada clase de página: lo que tiene el foco se ve y no queda debajo de una barra, ni en una pantalla de 320 × 256.',
      'Con los colores forzados del sistema se distingue lo elegido de lo que no lo está.',
      'Con más espacio entre letras, palabras y renglones, a 320 píxeles de ancho, nada se corta ni se sale de la página.',
      'Lo que se toca mide al menos 24 píxeles o tiene ese espacio alrededor.',
      'Ninguna página lleva dos enlaces con el mismo nombre a lugares distintos.',
      'Cada gráfico lleva un resumen en palabras y una tabla con sus datos. Las guías en PDF llevan marcas para lectores de pantalla (PDF/UA).',
    ],
    notTriedTitle: 'Qué falta probar',
    notTried: [
      'No lo han probado todavía personas que usan un lector de pantalla todos los días.',
      'Firefox y Safari no están entre los navegadores de las pruebas automáticas.',
    ],
    failsTitle: 'Qué se sabe que falla',
    fails: [
      'El buscador, el gráfico que se explora y la guía propia necesitan JavaScript. Sin él quedan el índice de todo, la tabla de cada gráfico y las guías ya hechas.',
      'El gráfico que se explora se dibuja como una sola imagen y no se recorre con el teclado. La tabla que está debajo tiene los mismos datos.',
      'Las tablas anchas se deslizan hacia los lados en un teléfono.',
      'Los documentos originales que otros publicaron pueden no ser accesibles.',
    ],
    complain:
      'Diga la dirección de la página, qué quiso hacer y con qué aparato o programa. Si necesita un texto en otra forma, ' +
      'pídalo también.',
  },
  notices: {
    title: 'Avisos de licencias',
    lead: 'Las letras y los programas de otras personas que viajan con este sitio, cada uno con su licencia.',
    aliases: ['licencias de programas', 'software libre', 'tipografía', 'créditos'],
    fonts: 'Letras',
    fontsLead: 'Con ellas se componen las páginas, las guías y las imágenes.',
    programs: 'Programas',
    programsLead: 'Sus partes van dentro de los programas que corren en su navegador.',
    generator: 'El generador',
    generatorLead: 'El programa que arma el sitio, y del que también van partes en las páginas, es libre.',
    later: 'La lista se completa al construir el sitio.',
  },
};
