import type { AddCustomerMessages } from '../messages.ts';
import { addressMessages } from './address.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** Isolated, or its groups of digits would be read from right to left. */
const phoneExample = '\u2066+966 11 000 0000\u2069';

const email = {
  'too-long': 'عنوان البريد الإلكتروني طويل جدًا. يُرجى استخدام 254 حرفًا على الأكثر.',
  'invalid-format': 'هذا ليس عنوان بريد إلكتروني. يُرجى إدخال عنوان مثل name@example.com.',
};

const phone = {
  'invalid-format': `هذا ليس رقم هاتف كاملًا. يُرجى البدء بعلامة + ثم رمز البلد، مثل ${phoneExample}.`,
};

const phoneHint = `لأرقام الخارج، مع رمز البلد، مثل ${phoneExample}.`;

/** Arabic, for the form that adds a customer. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  intro:
    'تُدخل هنا جميع البيانات نيابةً عن العميل. ولا تُرسل أي رسالة إلكترونية: تسليم بيانات الدخول إلى العميل يتم من جهتك.',
  fields: {
    '/companyName': { label: 'اسم الشركة' },
    '/website': { label: 'الموقع الإلكتروني', hint: 'مثل example.com.' },
    '/phone': { label: 'رقم الهاتف', hint: phoneHint },
    '/taxId': { label: 'الرقم الضريبي' },
    '/reference': { label: 'المرجع لديك', hint: 'ما يُعرف به العميل في سجلاتك.' },
    '/address/country': { label: 'البلد' },
    '/address/line1': { label: 'الشارع ورقم المبنى' },
    '/address/line2': { label: 'المكتب أو الطابق أو اسم المبنى' },
    '/address/city': { label: 'المدينة' },
    '/address/region': { label: 'الولاية أو المحافظة أو المنطقة' },
    '/address/postalCode': { label: 'الرمز البريدي' },
    '/technicalContact/email': {
      label: 'البريد الإلكتروني لجهة الاتصال الفنية',
      hint: 'تُرسل إليه إشعارات الصيانة. يمكن استخدام قائمة بريدية.',
    },
    '/billingContact/email': { label: 'البريد الإلكتروني للفوترة' },
    '/billingContact/phone': { label: 'رقم هاتف الفوترة', hint: phoneHint },
  },
  companyHeading: 'المعلومات الأساسية للشركة',
  companyIntro: 'يمكن للعميل تعديلها لاحقًا.',
  addressHeading: 'العنوان الفعلي',
  addressIntro: 'مكان وجود الشركة؛ تختلف البيانات المطلوبة بحسب البلد.',
  technicalHeading: 'جهة الاتصال الفنية',
  technicalIntro: 'الجهة التي نبلغها بأعمال الصيانة.',
  billingHeading: 'جهة اتصال الفوترة',
  billingIntro: 'البريد الإلكتروني ورقم الهاتف لحساب فوترة سبق إعداده.',
  chooseCountry: 'اختيار البلد',
  submit: 'إضافة العميل',
  sending: 'جارٍ إضافة العميل…',
  notOffered: 'لا يمكن إضافة العملاء من هنا. يُرجى التواصل مع أحد مسؤولي البوابة.',
  resendNotPending: 'لم تعد هذه الدعوة معلّقة، لذا لا يمكن إعادة إرسالها. يُرجى إضافة العميل بدلًا من ذلك.',
  proceed: 'إضافة العميل على أي حال',
  errors: {
    '/companyName': {
      required: 'يُرجى إدخال اسم الشركة.',
      'too-long': 'اسم الشركة طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.',
      'invalid-format': 'اسم الشركة يحتوي على أحرف غير مسموح بها. يُرجى كتابته من جديد.',
    },
    '/website': {
      'too-long': 'عنوان الموقع الإلكتروني طويل جدًا. يُرجى استخدام 200 حرف على الأكثر.',
      'invalid-format': 'هذا ليس عنوان موقع إلكتروني. يُرجى إدخال عنوان مثل example.com.',
    },
    '/phone': phone,
    '/taxId': { 'too-long': 'الرقم الضريبي طويل جدًا. يُرجى استخدام 40 حرفًا على الأكثر.' },
    '/reference': { 'too-long': 'المرجع طويل جدًا. يُرجى استخدام 64 حرفًا على الأكثر.' },
    '/address/country': {
      required: 'يُرجى اختيار البلد.',
      'invalid-format': 'هذا ليس بلدًا. يُرجى اختيار بلد من القائمة.',
      'not-allowed': 'لا يمكن إضافة العملاء في هذا البلد. يُرجى اختيار بلد آخر.',
    },
    '/address/line1': {
      required: 'يُرجى إدخال الشارع ورقم المبنى.',
      'too-long': 'هذا السطر من العنوان طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر؛ السطر التالي يتسع للمزيد.',
    },
    '/address/line2': { 'too-long': 'هذا السطر طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.' },
    '/technicalContact/email': { ...email, required: 'يُرجى إدخال البريد الإلكتروني لجهة الاتصال الفنية.' },
    '/billingContact/email': {
      ...email,
      required: 'يُرجى اختيار البريد الإلكتروني للفوترة أو إدخاله.',
      'billing-account-unknown':
        'لا يوجد حساب فوترة بهذا البريد الإلكتروني. يُرجى استخدام بريد سبق إعداده في قسم «الفوترة».',
    },
    '/billingContact/phone': { ...phone, required: 'يُرجى إدخال رقم هاتف الفوترة.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'سبقت إضافة هذا العميل. يُرجى البحث عنه في قائمة العملاء.',
  },
  unknownHeading: 'لم نتمكن من معرفة ما إذا أُضيف العميل',
  unknown: 'يُرجى إعادة المحاولة: لن يُضاف العميل مرتين.',
  startOverWarning: 'أما عند البدء من جديد، فقد يُضاف العميل مرتين.',
  addedHeading: 'أُضيف العميل',
  added: (company) => `${company} الآن ضمن عملائك. لم تُرسل أي رسالة إلكترونية.`,
  pendingHeading: 'العميل في انتظار الموافقة',
  pending: (company) => `تمت إضافة ${company}، ويبدأ التفعيل بعد الموافقة. لم تُرسل أي رسالة إلكترونية.`,
  nextSteps: 'يُرجى تسليم بيانات الدخول إلى العميل مباشرةً.',
  credentialsHeading: 'بيانات الدخول',
  credentialsWarning: 'تُعرض هذه المرة فقط. يُرجى نسخها قبل مغادرة الصفحة.',
  credentialsGone: 'عُرضت بيانات الدخول مرة واحدة ولا يمكن عرضها مجددًا. إن لم تكن لديكم، يُرجى إعادة تعيين كلمة المرور.',
  username: 'اسم المستخدم',
  password: 'كلمة المرور',
  copy: (what) => `نسخ ${what}`,
  copied: 'تم النسخ.',
  copyFailed: 'تعذّر النسخ. يُرجى تحديد النص ونسخه يدويًا.',
  openAdded: 'فتح صفحة العميل',
  addAnother: 'إضافة عميل آخر',
} satisfies AddCustomerMessages;
