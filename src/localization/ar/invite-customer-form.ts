import type { InviteCustomerMessages } from '../form-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** Isolated, because its groups of digits would otherwise run from right to left. */
const phoneExample = '\u2066+966 11 000 0000\u2069';

/** Arabic texts of `<invite-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  intro: 'يتلقى العميل رسالة إلكترونية تتضمن رابط التسجيل. وتصبح جهة الاتصال المستخدم المسؤول الافتراضي.',
  fields: {
    '/companyName': { label: 'اسم الشركة' },
    '/contactName': { label: 'اسم جهة الاتصال' },
    '/contactEmail': { label: 'البريد الإلكتروني لجهة الاتصال', hint: 'تُرسل الدعوة إلى هذا العنوان.' },
    '/billingContact/email': { label: 'البريد الإلكتروني للفوترة' },
    '/billingContact/phone': { label: 'رقم هاتف الفوترة', hint: `لأرقام الخارج، مع رمز البلد، مثل ${phoneExample}.` },
    '/language': { label: 'لغة الرسالة الإلكترونية' },
    '/expiresInDays': { label: 'الرابط صالح حتى' },
    '/message': { label: 'رسالة شخصية' },
  },
  customerHeading: 'العميل',
  billingHeading: 'جهة اتصال الفوترة',
  billingIntro: 'البريد الإلكتروني ورقم الهاتف لحساب فوترة سبق إعداده.',
  emailHeading: 'تخصيص الرسالة الإلكترونية (اختياري)',
  submit: 'إرسال الدعوة',
  sending: 'جارٍ إرسال الدعوة…',
  notOffered: 'لا يمكن دعوة العملاء من هنا. يُرجى التواصل مع أحد مسؤولي البوابة.',
  errors: {
    '/companyName': {
      required: 'يُرجى إدخال اسم الشركة.',
      'too-long': 'اسم الشركة طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.',
      'invalid-format': 'اسم الشركة يحتوي على أحرف غير مسموح بها. يُرجى كتابته من جديد.',
    },
    '/contactName': {
      required: 'يُرجى إدخال اسم جهة الاتصال.',
      'too-long': 'اسم جهة الاتصال طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.',
      'invalid-format': 'اسم جهة الاتصال يحتوي على أحرف غير مسموح بها. يُرجى كتابته من جديد.',
    },
    '/contactEmail': {
      required: 'يُرجى إدخال البريد الإلكتروني لجهة الاتصال.',
      'too-long': 'عنوان البريد الإلكتروني طويل جدًا. يُرجى استخدام 254 حرفًا على الأكثر.',
      'invalid-format': 'هذا ليس عنوان بريد إلكتروني. يُرجى إدخال عنوان مثل name@example.com.',
    },
    '/billingContact/email': {
      required: 'يُرجى اختيار البريد الإلكتروني للفوترة أو إدخاله.',
      'too-long': 'عنوان البريد الإلكتروني للفوترة طويل جدًا. يُرجى استخدام 254 حرفًا على الأكثر.',
      'invalid-format': 'هذا ليس عنوان بريد إلكتروني. يُرجى إدخال عنوان مثل name@example.com.',
      'billing-account-unknown':
        'لا يوجد حساب فوترة بهذا البريد الإلكتروني. يُرجى استخدام بريد سبق إعداده في قسم «الفوترة».',
    },
    '/billingContact/phone': {
      required: 'يُرجى إدخال رقم هاتف الفوترة.',
      'invalid-format': `هذا ليس رقم هاتف كاملًا. يُرجى البدء بعلامة + ثم رمز البلد، مثل ${phoneExample}.`,
    },
    '/language': { 'invalid-format': 'هذه ليست لغة. يُرجى اختيار لغة من القائمة.' },
    '/expiresInDays': {
      'not-allowed': 'لا يمكن أن يبقى الرابط صالحًا حتى هذا التاريخ. يُرجى اختيار تاريخ آخر من القائمة.',
    },
    '/message': { 'too-long': 'الرسالة الشخصية طويلة جدًا. يُرجى استخدام 1,000 حرف على الأكثر.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'already-customer': 'هذه الشركة ضمن عملائك بالفعل. يُرجى البحث عنها في قائمة العملاء.',
    'duplicate-customer': 'هذه الشركة ضمن عملائك بالفعل. يُرجى البحث عنها في قائمة العملاء.',
    'invite-pending': 'لدى جهة الاتصال هذه دعوة معلّقة بالفعل. يُرجى إعادة إرسالها من قائمة الدعوات.',
  },
  unknownHeading: 'لم نتمكن من معرفة ما إذا أُرسلت الدعوة',
  unknown: 'يُرجى إعادة المحاولة: لن تُرسل الدعوة مرتين.',
  unknownWithoutKey: 'ربما أُرسلت الدعوة. يُرجى مراجعة قائمة الدعوات قبل إرسالها مرة أخرى.',
  startOverWarning: 'أما عند البدء من جديد، فقد يتلقى العميل دعوتين.',
  defaultLanguage: 'اللغة المعتادة في بوابتك',
  messageLeft: (characters) => {
    const count = formatNumber('ar', characters);
    return plural('ar', characters, {
      zero: 'لم يتبقَّ أي حرف.',
      one: 'تبقّى حرف واحد.',
      two: 'تبقّى حرفان.',
      few: `تبقّى ${count} أحرف.`,
      many: `تبقّى ${count} حرفًا.`,
      other: `تبقّى ${count} حرف.`,
    });
  },
  expiryChoice: (date, days) => {
    const count = formatNumber('ar', days);
    return plural('ar', days, {
      one: `${date} (يوم واحد)`,
      two: `${date} (يومان)`,
      few: `${date} (${count} أيام)`,
      many: `${date} (${count} يومًا)`,
      other: `${date} (${count} يوم)`,
    });
  },
  linkWorksUntil: (date) => `الرابط صالح حتى ${date}.`,
  previewEmail: 'معاينة الرسالة',
  loadingPreview: 'جارٍ تحميل المعاينة…',
  sentHeading: 'أُرسلت الدعوة',
  sent: (email, company) => `تمت دعوة ${company}. أُرسلت الرسالة التي تتضمن رابط التسجيل إلى ${email}.`,
  sentQueued: (email, company) => `تمت دعوة ${company}. الرسالة التي تتضمن رابط التسجيل في طريقها إلى ${email}.`,
  sentUnknown: (email, company) => `تمت دعوة ${company}. لا نعرف بعد ما إذا كانت الرسالة قد وصلت إلى ${email}.`,
  notSentHeading: 'حُفظت الدعوة ولم تُرسل',
  notSent: (email, company) =>
    `${company} في قائمة دعواتك، لكن تعذّر إرسال الرسالة إلى ${email}. يُرجى التحقق من العنوان ثم إعادة إرسال الدعوة.`,
  inviteAnother: 'دعوة عميل آخر',
} satisfies InviteCustomerMessages;
