import { phrase } from '../blocks.ts';
import type { MailTexts } from './mail-texts.ts';

export const ar: MailTexts = {
  direction: 'rtl',
  subject: ({ reseller, platform }) => `دعوة من ${reseller} للانضمام إلى ${platform}`,
  preheader: ({ company }) => phrase`يُرجى إكمال تسجيل ${company}: لن يستغرق ذلك سوى دقيقتين تقريبًا.`,
  poweredBy: ({ platform }) => phrase`مدعوم من ${platform}`,
  greeting: ({ contact }) => phrase`مرحبًا ${contact}،`,
  lead: ({ reseller, platform }) =>
    phrase`تلقّيت دعوة من ${reseller} للانضمام إلى بوابة الخدمة الذاتية المدعومة من ${platform}.`,
  quoted: ({ reseller }) => phrase`رسالة من ${reseller}`,
  benefits: ({ company }) => [
    phrase`تتيح لك البوابة إدارة اشتراكاتك ومستخدميك، والاطلاع على فواتيرك، وطلب المزيد عند الحاجة.`,
    phrase`سيكون لديك دور المسؤول في ${company}، مع إمكانية دعوة زملائك فور الدخول.`,
  ],
  stepsHeading: () => phrase`خطوات إكمال التسجيل`,
  steps: () => [
    phrase`فتح رابط التسجيل الشخصي.`,
    phrase`اختيار كلمة مرور ومراجعة بيانات الشركة.`,
    phrase`تسجيل الدخول والتعرّف على البوابة.`,
  ],
  linkLabel: 'التسجيل من هنا',
  linkCaption: 'التسجيل من هنا:',
  expiry: (date) => phrase`هذا الرابط خاص بك وحدك، وهو صالح حتى ${date}.`,
  help: ({ reseller }) => phrase`هل لديك أي أسئلة؟ يمكنك التواصل مع ${reseller}:`,
  footer: ({ reseller, address }) =>
    phrase`أُرسلت هذه الدعوة من ${reseller} إلى ${address}. إن لم تكن الدعوة متوقعة، فلا حاجة إلى أي إجراء: لا يُنشأ أي حساب قبل التسجيل.`,
  // In the digits of the rest of the mail.
  locale: 'ar-u-nu-latn',
};
