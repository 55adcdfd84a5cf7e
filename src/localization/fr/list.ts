import type { TimeUnit } from '../distance.ts';
import type { ListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';

const units: Readonly<Record<TimeUnit, readonly [one: string, other: string]>> = {
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
};
const tell = (count: number, unit: TimeUnit) => {
  const [one, other] = units[unit];
  return `${count}\u00a0${plural('fr', count, { one, other })}`;
};

/** French texts for every list. */
export const listMessages = {
  noAdapter:
    'Cette liste n’est pas encore connectée\u00a0: elle n’a pas d’adaptateur. Si ce message persiste, contactez l’assistance.',
  partFailed: 'Une partie de la liste n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  problems: {
    unauthenticated: 'Votre session est fermée. Reconnectez-vous, puis réessayez.',
    forbidden: 'Vous n’avez pas l’autorisation de voir cette liste. Demandez-la à un administrateur de votre portail.',
    blocked:
      'Un dispositif entre vous et le serveur a refusé la demande, par exemple un contrôle de sécurité. Ouvrez cette page dans un nouvel onglet, puis réessayez ici.',
    'rate-limited': 'Il y a eu trop de demandes. Patientez une minute, puis réessayez.',
    offline: 'Vous êtes hors ligne. La liste sera rechargée dès que vous serez de nouveau en ligne.',
    network: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le serveur a mis trop de temps à répondre. Réessayez.',
  },
  problem: 'La liste n’a pas pu être chargée. Réessayez dans quelques minutes.',
  stale: 'Ce que vous voyez a été chargé plus tôt et a pu changer.',
  otherStatus: 'Autre',
  now: 'à l’instant',
  past: (count, unit) => `il y a ${tell(count, unit)}`,
  future: (count, unit) => `dans ${tell(count, unit)}`,
  search: 'Rechercher',
  sortBy: 'Trier par',
  nothingFound: 'Aucun résultat',
  partlySearched: (count) =>
    `${count === 1 ? 'Seule la première entrée a été parcourue' : `Seules les ${formatNumber('fr', count)} premières entrées ont été parcourues`}. Il peut y avoir des résultats parmi les autres.`,
  clear: 'Effacer la recherche et les filtres',
  previous: 'Précédent',
  next: 'Suivant',
  emptyPage: 'Cette page est désormais vide.',
  firstPage: 'Aller à la première page',
  showNew: 'Afficher',
  range: (count, from, total) => {
    const [shown, all] = [formatNumber('fr', count), total === undefined ? '' : ` sur ${formatNumber('fr', total)}`];
    if (from === undefined || !count) return shown + all;
    return `${formatNumber('fr', from)}–${formatNumber('fr', from + count - 1)}${all}`;
  },
} as const satisfies Partial<ListMessages>;
