import type { Words } from '../words'
import { count } from './count'

const from = (publishers: number) => count(publishers, { one: 'd’un éditeur', other: 'de # éditeurs' })

export default {
  title: 'Méthode',
  heading: 'Ce que les mots veulent dire ici, et ce qu’ils ne veulent pas dire',
  lead: 'Pour qui cite ces données, ou décide d’après elles. Chaque fait mène à une source et à un passage de celle-ci ; cette page dit comment les faits ont été lus, ce qui en est calculé, et où cela s’arrête.',
  contents: 'Sur cette page',
  otherRoute: 'une autre route',
  reported: 'destination rapportée',

  record: {
    title: 'Un recensement d’affirmations',
    text: [
      'Ces données réunissent ce que des sources publiques disent des routes sur lesquelles des personnes font l’objet d’un trafic illicite entre continents, et d’États qui coopèrent contre lui. Elles partent des récits qu’un seul organisme a publiés sur un seul projet ; des listes de référence de pays, de régions et de traités ont été ajoutées, et d’autres pages ont été lues pour vérifier les récits.',
      'Ce n’est pas une carte du trafic : d’autres routes existent. On n’y compte pas les personnes. On n’y mesure pas combien les États coopèrent : le projet a commencé à parler de lui-même en 2021, les données commencent donc là. Elles ne sont pas en temps réel, et elles ne nomment personne.',
    ],
    stories: (stories, publishers) =>
      count(stories, {
        one: `Jusqu’ici # récit compte, ${from(publishers)}.`,
        other: `Jusqu’ici # récits comptent, ${from(publishers)}.`,
      }),
  },

  routes: {
    title: 'Routes, étapes, tronçons',
    text: [
      'Une route est un mouvement qu’une source raconte comme un tout. Ce que la source nomme ensemble, sans rien placer avant le reste, est une étape. Un tronçon relie une extrémité d’une étape à une extrémité de la suivante ; aucun tronçon ne saute une étape.',
      'Une région reste une région : aucun pays n’est mis à sa place. Là où une source énumère des lieux sans ordre, il y a des étapes et pas de tronçons. Une chaîne que nul n’affirme n’est pas tracée.',
    ],
    forms: {
      STATED: 'La source affirme ce mouvement.',
      BETWEEN_STAGES: 'Il est déduit du seul ordre des étapes.',
      OTHER_ROUTE: 'Un tronçon d’une autre route que celle choisie.',
      REPORTED_DESTINATION: 'Là où, selon ce qui est rapporté, se rendait un navire intercepté. Il n’y est pas arrivé lors de ce voyage.',
    },
  },

  cooperation: {
    title: 'La coopération, de la plus faible à la plus forte',
    text: [
      'La coopération est ce qu’une source raconte de deux parties ou plus qui travaillent ensemble. Sa forme découle des mots de la source ; là où ils conviennent à deux formes sans dire que la plus forte a eu lieu, la plus faible est retenue.',
      'Financer, accueillir ou organiser n’est pas une coopération entre pays. Ne le sont pas non plus un traité auquel les deux ont adhéré, ni un organisme où les deux siègent : un organisme ou un traité commun n’est pas un contact.',
    ],
    pairs:
      'Une paire est formée de deux pays qu’une source réunit dans une même réunion, une même formation ou un même accord. Une série de réunions dont nul ne dit qui était à laquelle ne forme aucune paire. Des parties qui ont chacune travaillé avec le même partenaire n’en forment pas non plus.',
    kinds: 'Formes de coopération',
    kindsText: 'La largeur d’une ligne range les formes. Elle ne représente jamais un nombre de personnes, de réunions ou d’affaires.',
  },

  gaps: {
    title: 'Ce qui est recensé pour un tronçon',
    text: [
      'La question est posée pour une route, un jour et une forme la plus faible qui compte : une réunion opérationnelle, à moins qu’on n’en choisisse une autre. Un tronçon est attesté par une coopération qui a eu lieu, de cette forme ou d’une plus forte, dont les parties ont siégé ensemble, et qui relie un pays de chaque extrémité.',
      'Un pays ne représente une région que par une appartenance citée : une source dit qu’il s’y trouve, ou la norme M49 l’y place. La façon dont il est rattaché à la route est dite avec chaque attestation : comme extrémité que la source nomme, comme pays qu’une source place sur la même route sans dire laquelle, ou par sa seule région.',
      'Entre deux pays, un tronçon peut être couvert. Entre régions, il ne l’est jamais : on peut seulement y dire combien de paires sont recensées. Il n’y a pas de pourcentage, car nul ne sait combien il y aurait à trouver.',
    ],
    states: 'États d’un tronçon : le premier qui s’applique',
    meaning: {
      PAIR_ON_RECORD: 'Une attestation est certaine à cette date.',
      POSSIBLE: 'Une attestation peut avoir eu lieu à cette date : le moment n’est pas connu avec cette précision.',
      OUTSIDE_EVIDENCE: 'Le jour est antérieur au premier récit. Aucune ligne n’est tracée.',
      NOT_ASSESSABLE: 'Aucun pays n’est recensé pour l’une des extrémités.',
      AROUND_ONLY: 'Une coopération relie une extrémité à une étape au-delà de l’autre, et passe donc par-dessus le tronçon.',
      NONE_ON_RECORD: 'Rien de tout cela. Cela ne prouve pas qu’il n’y ait rien eu.',
    },
  },

  uncounted: {
    title: 'Ce qui n’est pas compté, et pourquoi',
    text: [
      'Une coopération qui n’atteste aucun tronçon n’est pas cachée. Chacune figure à côté de la carte, avec toutes les raisons qui s’appliquent.',
    ],
    meaning: {
      SAME_STAGE: 'Ses pays représentent tous une même étape ; elle ne relie donc aucun tronçon.',
      SKIPS: 'Elle relie des étapes qui ne sont pas voisines.',
      HUB: 'Chacun a travaillé avec le même partenaire ; il n’est pas dit qu’ils aient travaillé entre eux.',
      SERIES: 'Plusieurs réunions ; la source ne dit pas qui était à laquelle.',
      PLANNED: 'Elle est donnée comme à venir. Rien de ce qui a été lu jusqu’ici ne dit qu’elle a eu lieu.',
      LATER: 'Elle n’était pas encore recensée à cette date.',
      BELOW: 'Sa forme est plus faible que celle qui compte.',
      ONE_COUNTRY: 'Moins de deux de ses parties sont des pays.',
      OFF_ROUTE: 'Il n’y a pas deux de ses pays qui représentent des extrémités de la route.',
      NO_LEG: 'Elle relie des étapes voisines, mais aucune source ne relie ces deux extrémités.',
      NOT_HELD: 'Elle a été annulée, ou elle est donnée sans certitude.',
      EARLIER: 'Elle s’est terminée avant les mois demandés.',
      KNOWN_LATER: 'Aucune source qui la raconte n’était parue au jour de connaissance demandé.',
    },
  },

  dates: {
    title: 'Les dates : aussi précises que la source, et pas plus',
    text: [
      'Une date a un premier et un dernier jour qu’elle peut désigner. « La semaine dernière » est la semaine, du lundi au dimanche, qui précède le récit ; « en novembre » est un mois et n’est jamais montré comme un jour. Là où seule la date du récit est connue, la chose a eu lieu ce jour-là ou avant.',
      'Ce qui est recensé à un jour donné est certain si le dernier jour possible ne lui est pas postérieur, et possible si seul le premier ne l’est pas. On demande si une chose était recensée à un jour donné, et non si elle était en cours : presque rien n’est donné comme étant en cours.',
      'Connu à un jour donné va plus loin : seules comptent les affirmations de sources publiées avec certitude à cette date. Cela répond à ce qui pouvait être su.',
    ],
  },

  grades: {
    title: 'Les notes',
    text: [
      'Deux notes, selon le code de l’Amirauté, indépendantes l’une de l’autre. Elles ne sont jamais réunies en un seul nombre. La lettre porte sur la source en général ; le chiffre, sur cette seule affirmation. F et 6 veulent dire que nul ne peut le dire ; ils ne veulent pas dire mauvais.',
      'Ce qu’un organisme dit de son propre travail achevé reçoit B 2 : il sait ce qu’il a fait, et parle pour sa propre cause. Les notes sont notre jugement, et peuvent être corrigées.',
    ],
    reliability: 'Fiabilité d’une source',
    credibility: 'Crédibilité d’une affirmation',
    modality: 'Comment une source le dit',
    modalityText: {
      ASSERTED: 'Elle l’affirme.',
      PLANNED: 'Elle dit que cela aura lieu.',
      REPORTED: 'Elle transmet ce que d’autres rapportent.',
      ASSESSED: 'Elle donne une appréciation : des renseignements suggèrent, des indices montrent.',
      DENIED: 'Elle dit qu’il n’en est rien.',
      INFERRED_BY_US: 'Elle ne le dit pas. C’est lu ainsi ici, et une note dit pourquoi.',
    },
    status: 'Statut d’une affirmation',
    statusText: {
      ACCEPTED: 'Les données reposent sur elle.',
      DISPUTED: 'Une autre affirmation la contredit.',
      SUPERSEDED: 'Une affirmation ultérieure de la même source la remplace.',
      RETRACTED: 'Sa source l’a retirée.',
    },
  },

  independence: {
    title: 'Sources indépendantes',
    text: [
      'Les sources sont comptées par récit, puis par éditeur. Un récit porté par plusieurs pages en est un seul ; une page qui le raconte de nouveau, plus longuement ou sous un autre nom, n’ajoute rien. Deux récits d’un même éditeur sont deux récits et un éditeur, et les deux nombres sont montrés.',
      'Un filtre demandant au moins deux sources demande deux récits. Il ne demande pas deux éditeurs.',
    ],
  },

  disagree: {
    title: 'Quand des sources se contredisent',
    text: [
      'Deux affirmations se contredisent si toutes deux portent sur la même propriété de la même chose et ne peuvent être vraies toutes deux. Les deux sont gardées, avec leurs sources, et aucune n’est écrasée ; les données suivent le récit dont elles ont été tirées.',
      'Une source qui est seulement plus précise ne contredit pas. Ne contredisent pas non plus deux sources qui parlent de choses différentes, ni une source muette.',
    ],
  },

  maps: {
    title: 'Ce qu’une carte ne doit pas dire',
    text: [
      'Les lignes relient des étapes ; ce ne sont pas des chemins parcourus. Elles sont courbées pour qu’on les distingue, et l’endroit où elles traversent la terre ou la mer ne dit rien.',
      'La largeur, la taille et la densité ne représentent jamais un nombre de personnes. Aucun État n’est colorié en entier. Une région est hachurée et n’a pas de contour, et son ancrage est la place d’un nom.',
      'Le lieu d’une réunion est un carré vide, et n’est sur aucune route. Un navire intercepté s’arrête là.',
      'L’état est dit par la forme, et non par la seule couleur : chaque carte peut se lire en gris. Il n’y a ni rouge ni vert.',
    ],
  },

  leftOut: {
    title: 'Omis à dessein',
    text: [
      'Les noms, les âges et les histoires des personnes. Les prix, les heures, les navires, les contacts, les moyens de paiement. Les façons de faire des enquêteurs. Les lieux de passage non officiels, et les coordonnées exactes des frontières. Réunir de telles choses ajoute un risque et aucune compréhension, bien qu’une partie en soit publique.',
      'Les personnes qui font l’objet d’un trafic illicite ne sont pas ici des délinquants. Le trafic illicite de migrants et la traite des personnes sont des infractions différentes ; là où une source nomme les deux, les deux sont recensés, et l’un n’est jamais changé en l’autre.',
    ],
  },

  known: {
    title: 'Lacunes connues des données',
    text: [
      'Ce que l’on chercherait sans le trouver. Ce ne sont pas des lacunes de la coopération : c’est ce que les sources ne disent pas, ou n’atteignent pas.',
    ],
  },

  amount: {
    title: 'Combien il y a de choses',
    version: 'Version des données',
    versionText: 'Le même contenu a toujours la même version ; une version dit donc exactement ce qui a été vu.',
    kinds: 'Éléments de chaque type',
    licence: 'Conditions',
  },

  cite: {
    title: 'Comment citer',
    text: [
      'Citez le jeu de données avec sa version et, pour un fait, sa source aussi. Chaque page d’un élément a un texte à copier. Les adresses formées d’identifiants restent.',
      'Avec une carte ou un graphique, dites qu’il montre un seul corridor, tel que ses sources le racontent, et sur combien de récits et d’éditeurs il repose.',
    ],
  },

  ask: {
    title: 'Interroger soi-même les données',
    text: [
      'Tout ce que montrent ces pages vient d’une seule interface ouverte. L’explorateur écrit et exécute des requêtes sur elle ; sa documentation contient le schéma, avec le sens de chaque champ. Chaque vue a un bouton qui y ouvre sa propre requête.',
    ],
    explorer: 'Ouvrir l’explorateur',
    files: 'Tout le relevé en fichiers',
  },

  disclaimers: {
    title: 'Avertissements',
    text: [
      'Les frontières, les noms et les codes sont ceux des listes citées et du fond de carte. Ils n’impliquent aucune opinion sur le statut d’un pays, d’un territoire ou d’une zone, et aucune approbation.',
      'Aucune source, aucun éditeur et aucun projet nommés ici n’a relu ni approuvé ces données. Les erreurs de lecture sont les nôtres.',
    ],
  },
} satisfies Words['method']
