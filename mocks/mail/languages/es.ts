import { phrase } from '../blocks.ts';
import type { MailTexts } from './mail-texts.ts';

export const es: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `Invitación de ${reseller} para unirse a ${platform}`,
  preheader: ({ company }) => phrase`Complete el registro de ${company}: le llevará unos dos minutos.`,
  poweredBy: ({ platform }) => phrase`Con la tecnología de ${platform}`,
  greeting: ({ contact }) => phrase`Hola, ${contact}:`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} le invita a usar su portal de autoservicio, con la tecnología de ${platform}.`,
  quoted: ({ reseller }) => phrase`Mensaje de ${reseller}`,
  benefits: ({ company }) => [
    phrase`En el portal puede administrar sus suscripciones y usuarios, consultar sus facturas y hacer nuevos pedidos cuando lo necesite.`,
    phrase`Tendrá el rol de administrador de ${company} y podrá invitar a sus colegas en cuanto entre.`,
  ],
  stepsHeading: () => phrase`Cómo completar el registro`,
  steps: () => [
    phrase`Abra su enlace de registro personal.`,
    phrase`Elija una contraseña y revise los datos de su empresa.`,
    phrase`Inicie sesión y explore el portal.`,
  ],
  linkLabel: 'Regístrese aquí',
  linkCaption: 'Regístrese aquí:',
  expiry: (date) => phrase`El enlace es solo para usted y funciona hasta el ${date}.`,
  help: ({ reseller }) => phrase`¿Tiene alguna pregunta? ${reseller} le ayudará con gusto:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} envió esta invitación a ${address}. Si no la esperaba, no tiene que hacer nada: no se crea ninguna cuenta hasta que complete el registro.`,
  locale: 'es-ES',
};
