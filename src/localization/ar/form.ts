import type { BillingContactMessages, FormMessages } from '../messages.ts';

/** Arabic texts for the first paint of every form. */
export const formMessages = {
  noAdapter: 'هذا النموذج غير متصل بعد: لا يوجد له محوّل. إذا استمر ظهور هذه الرسالة، يُرجى التواصل مع الدعم.',
  partFailed: 'تعذّر تحميل جزء من هذا النموذج. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  tryAgain: 'إعادة المحاولة',
  checking: 'جارٍ التحقق…',
} as const satisfies Partial<FormMessages>;

/** Arabic texts for the billing contact. */
export const billingMessages: BillingContactMessages = {
  chooseAccount: 'اختيار حساب فوترة',
  loadingAccounts: 'جارٍ تحميل حسابات الفوترة…',
  accountsFailed:
    'تعذّر تحميل حسابات الفوترة. يُرجى إعادة المحاولة أو إدخال البريد الإلكتروني ورقم الهاتف لأحد الحسابات.',
  reloadAccounts: 'تحميل حسابات الفوترة',
  noAccounts: 'لا يوجد أي حساب فوترة بعد. يُرجى إعداد حساب في قسم «الفوترة» أولًا، ثم العودة إلى هنا.',
  setUpAccount: 'إعداد حساب فوترة',
};
