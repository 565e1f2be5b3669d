import type { Words } from '../words'
import { count } from './count'

export default {
  title: 'Rutas registradas',
  views: {
    gaps: 'Brechas',
    routes: 'Rutas',
    cooperation: 'Cooperación',
    events: 'Eventos',
    sources: 'Fuentes',
    method: 'Método',
  },
  toContent: 'Ir al contenido',
  menu: 'Menú',
  mainNavigation: 'Vistas',
  language: 'Idioma',
  theme: 'Colores',
  themes: { system: 'Auto', light: 'Claro', dark: 'Oscuro' },
  loading: 'Cargando…',
  failed: 'No se ha podido cargar.',
  tryAgain: 'Reintentar',
  serverSays: 'El servidor dice:',
  away: (time) => `El servidor no responde desde las ${time}. Se muestra lo cargado antes. Reintentando.`,
  back: 'El servidor vuelve a responder.',
  nothingHere: 'No hay nada en esta dirección.',
  nothingHereMore: 'Puede que esté mal escrita. Busque un país, un evento o una fuente, o empiece por las brechas.',
  explore: 'Abrir esta consulta en el explorador',
  note: (stories, publishers) => {
    const from = count(publishers, { one: 'un editor', other: '# editores' })
    return count(stories, {
      one: `# relato de ${from} se había publicado en esta fecha.`,
      other: `# relatos de ${from} se habían publicado en esta fecha.`,
    })
  },
  noteLead: 'Que no haya nada registrado no prueba que no haya nada.',
  disclaimer:
    'Este mapa muestra un solo corredor, tal como lo cuentan sus fuentes. Las líneas unen etapas; no son caminos recorridos. Las fronteras no implican aprobación alguna.',
  dataVersion: (version) => `Datos ${version}`,
} satisfies Words['shell']
