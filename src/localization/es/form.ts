import type { BillingContactMessages, FormMessages } from '../messages.ts';

/** Spanish texts for the first paint of every form. */
export const formMessages = {
  noAdapter:
    'Este formulario todavía no está conectado: no tiene adaptador. Si este aviso persiste, póngase en contacto con soporte.',
  partFailed: 'No se pudo cargar una parte del formulario. Revise su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  checking: 'Comprobando…',
} as const satisfies Partial<FormMessages>;

/** Spanish texts for the billing contact. */
export const billingMessages: BillingContactMessages = {
  chooseAccount: 'Elija una cuenta de facturación',
  loadingAccounts: 'Cargando las cuentas de facturación…',
  accountsFailed:
    'No se pudieron cargar las cuentas de facturación. Inténtelo de nuevo o escriba el correo electrónico y el teléfono de una de ellas.',
  reloadAccounts: 'Cargar las cuentas de facturación',
  noAccounts:
    'Todavía no hay ninguna cuenta de facturación configurada. Primero configure una en «Facturación» y después vuelva aquí.',
  setUpAccount: 'Configurar una cuenta de facturación',
};
