import type { BillingContactMessages, FormMessages } from '../messages.ts';

/** French texts for the first paint of every form. */
export const formMessages = {
  noAdapter:
    'Ce formulaire n’est pas encore connecté\u00a0: il n’a pas d’adaptateur. Si ce message persiste, contactez l’assistance.',
  partFailed: 'Une partie du formulaire n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  checking: 'Vérification…',
} as const satisfies Partial<FormMessages>;

/** French texts for the billing contact. */
export const billingMessages: BillingContactMessages = {
  chooseAccount: 'Choisissez un compte de facturation',
  loadingAccounts: 'Chargement des comptes de facturation…',
  accountsFailed:
    'Les comptes de facturation n’ont pas pu être chargés. Réessayez ou saisissez l’adresse e-mail et le téléphone de l’un d’eux.',
  reloadAccounts: 'Charger les comptes de facturation',
  noAccounts:
    'Aucun compte de facturation n’est encore configuré. Configurez-en un sous «\u00a0Facturation\u00a0», puis revenez ici.',
  setUpAccount: 'Configurer un compte de facturation',
};
