import type { Words } from '../words'
import { count } from './count'

export default {
  title: 'Routes recensées',
  views: {
    gaps: 'Lacunes',
    routes: 'Routes',
    cooperation: 'Coopération',
    events: 'Événements',
    sources: 'Sources',
    method: 'Méthode',
  },
  toContent: 'Aller au contenu',
  menu: 'Menu',
  mainNavigation: 'Vues',
  language: 'Langue',
  theme: 'Couleurs',
  themes: { system: 'Auto', light: 'Clair', dark: 'Sombre' },
  loading: 'Chargement…',
  failed: 'Le chargement a échoué.',
  tryAgain: 'Réessayer',
  serverSays: 'Réponse du serveur :',
  away: (time) => `Le serveur ne répond plus depuis ${time}. Ce qui a été chargé auparavant reste affiché. Nouvel essai en cours.`,
  back: 'Le serveur répond de nouveau.',
  nothingHere: 'Il n’y a rien à cette adresse.',
  nothingHereMore:
    'Elle contient peut-être une faute de frappe. Cherchez un pays, un événement ou une source, ou commencez par les lacunes.',
  explore: 'Ouvrir cette requête dans l’explorateur',
  note: (stories, publishers) => {
    const from = count(publishers, { one: 'd’un éditeur', other: 'de # éditeurs' })
    return count(stories, {
      one: `# récit ${from} était paru à cette date.`,
      other: `# récits ${from} étaient parus à cette date.`,
    })
  },
  noteLead: 'Que rien ne soit recensé ne prouve pas qu’il n’y ait rien.',
  disclaimer:
    'Cette carte montre un seul corridor, tel que ses sources le racontent. Les lignes relient des étapes ; ce ne sont pas des chemins parcourus. Le tracé des frontières n’implique aucune approbation.',
  dataVersion: (version) => `Données ${version}`,
} satisfies Words['shell']
