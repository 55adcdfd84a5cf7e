import type { Texts } from '../language.ts';

export const spanish: Texts = {
  title: 'Registro · Cumulus One',
  heading: 'Toda su nube en un solo lugar',
  lead: 'Un portal propio, preparado por el socio informático que le ha invitado.',
  overview: 'Todo a la vista',
  overviewText: 'Suscripciones, usuarios y facturas en una sola página.',
  orders: 'Decida por su cuenta',
  ordersText: 'Añada usuarios y licencias en cuanto los necesite.',
  partner: 'En buenas manos',
  partnerText: 'Su socio responde a sus preguntas, como siempre.',
  language: 'Idioma',
  consent: 'Acepto las condiciones del servicio y he leído el aviso de privacidad.',
  terms: 'Condiciones del servicio',
  privacy: 'Aviso de privacidad',
  imprint: 'Aviso legal',
  newInvite: 'Un sitio real avisaría ahora a su socio informático. Si no llega nada, escríbanos:',
  nextHeading: 'Próximos pasos',
  nextSignIn: 'Inicie sesión y vea lo que su socio ha preparado.',
  nextColleagues: 'Invite a sus colegas: usted es el primer administrador.',
  nextInvoices: 'Decida quién recibe sus facturas.',
  demo: 'Esto es una demostración: nada de lo que escriba sale de este equipo. Los enlaces de registro están en la bandeja de salida (Outbox) del portal.',
};
