import { phrase } from '../blocks.ts';
import type { MailTexts } from './mail-texts.ts';

export const fr: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `${reseller} vous invite sur ${platform}`,
  preheader: ({ company }) => phrase`${company}\u00a0: terminez votre inscription en deux minutes environ.`,
  poweredBy: ({ platform }) => phrase`Propulsé par ${platform}`,
  greeting: ({ contact }) => phrase`Bonjour ${contact},`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} vous invite à rejoindre son portail en libre-service, propulsé par ${platform}.`,
  quoted: ({ reseller }) => phrase`${reseller} vous écrit`,
  benefits: ({ company }) => [
    phrase`Sur le portail, vous gérez vos abonnements et vos utilisateurs, consultez vos factures et passez de nouvelles commandes quand vous en avez besoin.`,
    phrase`Vous aurez le rôle d’administrateur pour ${company} et pourrez inviter vos collègues dès votre première connexion.`,
  ],
  stepsHeading: () => phrase`Comment terminer votre inscription`,
  steps: () => [
    phrase`Ouvrez votre lien d’inscription personnel.`,
    phrase`Choisissez un mot de passe et vérifiez les informations de votre entreprise.`,
    phrase`Connectez-vous et découvrez le portail.`,
  ],
  linkLabel: 'Inscrivez-vous ici',
  linkCaption: 'Inscrivez-vous ici\u00a0:',
  expiry: (date) => phrase`Ce lien vous est réservé et reste valable jusqu’au ${date}.`,
  help: ({ reseller }) => phrase`Des questions\u202f? ${reseller} vous aidera volontiers\u00a0:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} a envoyé cette invitation à ${address}. Si vous ne l’attendiez pas, vous n’avez rien à faire\u00a0: aucun compte n’est créé avant votre inscription.`,
  locale: 'fr-FR',
};
