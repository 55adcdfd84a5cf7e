import type { Texts } from '../language.ts';

export const french: Texts = {
  title: 'Inscription · Cumulus One',
  heading: 'Tout votre cloud au même endroit',
  lead: 'Un portail à vous, préparé par le partenaire informatique qui vous a invité.',
  overview: 'Une vue d’ensemble',
  overviewText: 'Abonnements, utilisateurs et factures sur une seule page.',
  orders: 'Vous décidez',
  ordersText: 'Ajoutez des utilisateurs et des licences dès que vous en avez besoin.',
  partner: 'En de bonnes mains',
  partnerText: 'Votre partenaire répond à vos questions, comme avant.',
  language: 'Langue',
  consent: 'J’accepte les conditions d’utilisation et j’ai lu la politique de confidentialité.',
  terms: 'Conditions d’utilisation',
  privacy: 'Politique de confidentialité',
  imprint: 'Mentions légales',
  newInvite: 'Un vrai site préviendrait maintenant votre partenaire informatique. Si rien n’arrive, écrivez-nous :',
  nextHeading: 'Et maintenant',
  nextSignIn: 'Connectez-vous et découvrez ce que votre partenaire a préparé.',
  nextColleagues: 'Invitez vos collègues : vous êtes le premier administrateur.',
  nextInvoices: 'Choisissez qui reçoit vos factures.',
  demo: 'Ceci est une démonstration : rien de ce que vous saisissez ne quitte cet ordinateur. Les liens d’inscription sont dans la boîte d’envoi (Outbox) du portail.',
};
