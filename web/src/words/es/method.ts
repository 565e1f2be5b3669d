import type { Words } from '../words'
import { count } from './count'

const from = (publishers: number) => count(publishers, { one: 'de un editor', other: 'de # editores' })

export default {
  title: 'Método',
  heading: 'Qué significan aquí las palabras, y qué no',
  lead: 'Para quien cite este registro o decida a partir de él. Cada hecho lleva a una fuente y a un lugar de ella; esta página dice cómo se leyeron los hechos, qué se calcula a partir de ellos y dónde termina eso.',
  contents: 'En esta página',
  otherRoute: 'otra ruta',
  reported: 'destino referido',

  record: {
    title: 'Un registro de afirmaciones',
    text: [
      'Este registro reúne lo que fuentes públicas dicen de las rutas por las que se trafica ilícitamente con migrantes entre continentes, y de Estados que cooperan contra ello. Parte de los relatos que un solo organismo publicó sobre un solo proyecto; se añadieron listas de referencia de países, regiones y tratados, y se leyeron otras páginas para comprobar los relatos.',
      'No es un mapa del tráfico: existen otras rutas. No cuenta personas. No mide cuánto cooperan los Estados: el proyecto empezó a hablar de sí mismo en 2021, así que el registro empieza ahí. No es en tiempo real, y no nombra a ninguna persona.',
    ],
    stories: (stories, publishers) =>
      count(stories, {
        one: `Hasta ahora cuenta # relato, ${from(publishers)}.`,
        other: `Hasta ahora cuentan # relatos, ${from(publishers)}.`,
      }),
  },

  routes: {
    title: 'Rutas, etapas, tramos',
    text: [
      'Una ruta es un movimiento que una fuente cuenta como uno solo. Lo que la fuente nombra junto, sin poner nada antes que lo demás, es una etapa. Un tramo une un extremo de una etapa con un extremo de la siguiente; ningún tramo se salta una etapa.',
      'Una región sigue siendo una región: no se pone ningún país en su lugar. Donde una fuente enumera lugares sin orden, hay etapas y no hay tramos. Una cadena que nadie afirma no se dibuja.',
    ],
    forms: {
      STATED: 'La fuente afirma este movimiento.',
      BETWEEN_STAGES: 'Se deduce solo del orden de las etapas.',
      OTHER_ROUTE: 'Un tramo de una ruta distinta de la elegida.',
      REPORTED_DESTINATION: 'Adonde se refiere que se dirigía un buque que fue interceptado. No llegó allí en ese viaje.',
    },
  },

  cooperation: {
    title: 'La cooperación, de débil a fuerte',
    text: [
      'Cooperación es lo que una fuente cuenta de dos o más partes que trabajan juntas. Su forma se sigue de las palabras de la fuente; donde convienen a dos formas y no dicen que se hizo la más fuerte, se toma la más débil.',
      'Financiar, acoger u organizar no es cooperación entre países. Tampoco lo es un tratado al que ambos se sumaron, ni un organismo en el que ambos participan: un organismo o un tratado en común no es un contacto.',
    ],
    pairs:
      'Un par son dos países que una fuente pone en una misma reunión, capacitación o acuerdo. Una serie de reuniones de la que nadie dice quién estuvo en cuál no forma ningún par. Tampoco lo forman partes que trabajaron cada una con el mismo socio.',
    kinds: 'Formas de cooperación',
    kindsText: 'El ancho de una línea ordena las formas. Nunca representa un número de personas, de reuniones ni de casos.',
  },

  gaps: {
    title: 'Lo registrado de un tramo',
    text: [
      'La pregunta se hace para una ruta, un día y la forma más débil que cuenta: una reunión operativa, si no se elige otra. Atestigua un tramo la cooperación que tuvo lugar, de esa forma o de una más fuerte, cuyas partes se reunieron juntas, y que une un país de cada extremo.',
      'Un país representa a una región solo por una pertenencia citada: una fuente dice que está en ella, o lo dice la norma M49. Con cada par que atestigua se dice cómo está vinculado a la ruta: como extremo que la fuente nombra, como país que una fuente pone en la misma ruta sin decir cuál, o solo por su región.',
      'Entre dos países un tramo puede estar cubierto. Entre regiones nunca lo está: allí solo se puede decir cuántos pares hay registrados. No hay porcentaje, pues nadie sabe cuánto habría por encontrar.',
    ],
    states: 'Estados de un tramo: el primero que se cumple',
    meaning: {
      PAIR_ON_RECORD: 'Lo que lo atestigua es seguro para ese día.',
      POSSIBLE: 'Lo que lo atestigua puede haber sido para ese día: no se sabe con tanta exactitud cuándo fue.',
      OUTSIDE_EVIDENCE: 'El día es anterior al primer relato. No se dibuja ninguna línea.',
      NOT_ASSESSABLE: 'No hay ningún país registrado para uno de los extremos.',
      AROUND_ONLY: 'La cooperación une un extremo con una etapa más allá del otro, y así pasa por encima del tramo.',
      NONE_ON_RECORD: 'Nada de lo anterior. Eso no prueba que no hubiera nada.',
    },
  },

  uncounted: {
    title: 'Lo que no se cuenta, y por qué',
    text: [
      'La cooperación que no atestigua ningún tramo no se oculta. Cada una figura junto al mapa con todas las razones que se cumplen.',
    ],
    meaning: {
      SAME_STAGE: 'Todos sus países representan una misma etapa, así que no une ningún tramo.',
      SKIPS: 'Une etapas que no son vecinas.',
      HUB: 'Cada uno trabajó con el mismo socio; no se dice que trabajaran entre sí.',
      SERIES: 'Varias reuniones; la fuente no dice quién estuvo en cuál.',
      PLANNED: 'Se cuenta como futura. Nada de lo leído hasta ahora dice que tuviera lugar.',
      LATER: 'Aún no estaba registrada ese día.',
      BELOW: 'Su forma es más débil que la que cuenta.',
      ONE_COUNTRY: 'Menos de dos de sus partes son países.',
      OFF_ROUTE: 'No hay dos de sus países que representen extremos de la ruta.',
      NO_LEG: 'Une etapas vecinas, pero ninguna fuente une esos dos extremos.',
      NOT_HELD: 'Se canceló, o se cuenta sin certeza.',
      EARLIER: 'Terminó antes de los meses que se piden.',
      KNOWN_LATER: 'Ninguna fuente que la cuente se había publicado el día de conocimiento.',
    },
  },

  dates: {
    title: 'Las fechas: tan exactas como la fuente, y no más',
    text: [
      'Una fecha tiene un primer y un último día que puede significar. «La semana pasada» es la semana, de lunes a domingo, anterior al relato; «en noviembre» es un mes y nunca se muestra como un día. Donde solo se conoce la fecha del relato, la cosa fue ese día o antes.',
      'Lo registrado a un día dado es seguro si el último día posible no es posterior a él, y posible si solo el primero no lo es. Se pregunta si algo estaba registrado ese día, no si estaba en curso: casi nada se cuenta como en curso.',
      'Conocido a un día dado va más lejos: solo cuentan las afirmaciones de fuentes publicadas con seguridad para entonces. Responde a lo que se podía saber.',
    ],
  },

  grades: {
    title: 'Las calificaciones',
    text: [
      'Dos calificaciones, según el código del Almirantazgo, independientes entre sí. Nunca se reúnen en un solo número. La letra trata de la fuente en general; la cifra, de esa sola afirmación. F y 6 significan que nadie puede decirlo; no significan malo.',
      'Lo que un organismo dice de su propio trabajo terminado recibe B 2: sabe lo que hizo, y habla en causa propia. Las calificaciones son nuestro juicio, y pueden corregirse.',
    ],
    reliability: 'Fiabilidad de una fuente',
    credibility: 'Credibilidad de una afirmación',
    modality: 'Cómo lo dice una fuente',
    modalityText: {
      ASSERTED: 'Lo afirma.',
      PLANNED: 'Dice que será.',
      REPORTED: 'Transmite lo que otros refieren.',
      ASSESSED: 'Da una valoración: la inteligencia sugiere, los indicios muestran.',
      DENIED: 'Dice que no es así.',
      INFERRED_BY_US: 'No lo dice. Aquí se lee así, y una nota dice por qué.',
    },
    status: 'Situación de una afirmación',
    statusText: {
      ACCEPTED: 'El registro se basa en ella.',
      DISPUTED: 'Otra afirmación la contradice.',
      SUPERSEDED: 'La reemplaza una afirmación posterior de la misma fuente.',
      RETRACTED: 'Su fuente la retiró.',
    },
  },

  independence: {
    title: 'Fuentes independientes',
    text: [
      'Las fuentes se cuentan por relato y luego por editor. Un relato que llevan varias páginas es uno solo; una página que lo vuelve a contar, con más extensión o con otro nombre, no añade nada. Dos relatos de un mismo editor son dos relatos y un editor, y se muestran ambos números.',
      'Un filtro de al menos dos fuentes pide dos relatos. No pide dos editores.',
    ],
  },

  disagree: {
    title: 'Cuando las fuentes discrepan',
    text: [
      'Dos afirmaciones se contradicen si ambas tratan de la misma propiedad de lo mismo y no pueden ser ciertas las dos. Se conservan ambas, con sus fuentes, y ninguna se sobrescribe; el registro sigue el relato del que se tomó.',
      'Una fuente que solo es más exacta no contradice. Tampoco dos que hablan de cosas distintas, ni una que calla.',
    ],
  },

  maps: {
    title: 'Lo que un mapa no debe decir',
    text: [
      'Las líneas unen etapas; no son caminos recorridos. Se curvan para que se distingan, y por dónde cruzan la tierra o el mar no dice nada.',
      'El ancho, el tamaño y la densidad nunca representan números de personas. No se colorean Estados enteros. Una región va rayada y sin contorno, y su ancla es un lugar para un nombre.',
      'El lugar de una reunión es un cuadrado hueco, y no está en ninguna ruta. Un buque interceptado se detiene allí.',
      'El estado se dice por la forma, no solo por el color: todo mapa puede leerse en gris. No hay rojo ni verde.',
    ],
  },

  leftOut: {
    title: 'Omitido a propósito',
    text: [
      'Nombres, edades e historias de personas. Precios, horas, buques, contactos, medios de pago. Cómo hacen los investigadores lo que hacen. Lugares de cruce no oficiales, y coordenadas exactas de las fronteras. Reunir tales cosas añade riesgo y ninguna comprensión, aunque parte de ello sea público.',
      'Las personas que son objeto de tráfico ilícito no son aquí infractoras. El tráfico ilícito de migrantes y la trata de personas son delitos distintos; donde una fuente nombra ambos, se registran ambos, y uno nunca se convierte en el otro.',
    ],
  },

  known: {
    title: 'Vacíos conocidos de los datos',
    text: ['Lo que se buscaría sin encontrarlo. No son brechas de cooperación: son lo que las fuentes no dicen, o no alcanzan.'],
  },

  amount: {
    title: 'Cuánto hay',
    version: 'Versión de los datos',
    versionText: 'El mismo contenido tiene siempre la misma versión, de modo que una versión dice exactamente qué se vio.',
    kinds: 'Elementos de cada tipo',
    licence: 'Condiciones',
  },

  cite: {
    title: 'Cómo citar',
    text: [
      'Cite el conjunto de datos con su versión y, para un hecho, también su fuente. Cada página de un elemento tiene un texto para copiar. Las direcciones formadas con identificadores permanecen.',
      'Con un mapa o un gráfico, diga que muestra un solo corredor, tal como lo cuentan sus fuentes, y en cuántos relatos y editores se basa.',
    ],
  },

  ask: {
    title: 'Pregunte usted a los datos',
    text: [
      'Todo lo que muestran estas páginas viene de una sola interfaz abierta. El explorador escribe y ejecuta consultas sobre ella; su documentación tiene el esquema, con lo que significa cada campo. Cada vista tiene un botón que abre allí su propia consulta.',
    ],
    explorer: 'Abrir el explorador',
    files: 'Todo el registro en archivos',
  },

  disclaimers: {
    title: 'Advertencias',
    text: [
      'Las fronteras, los nombres y los códigos son los de las listas citadas y del mapa base. No implican opinión alguna sobre la condición jurídica de ningún país, territorio o zona, ni aprueban nada.',
      'Ninguna fuente, ningún editor y ningún proyecto nombrados aquí ha revisado ni aprobado este registro. Los errores de lectura son nuestros.',
    ],
  },
} satisfies Words['method']
