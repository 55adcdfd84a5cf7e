import type { AddCustomerMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** Arabic texts of `<add-customer-form>`. */
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
    ...addressFields,
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
    ...companyErrors,
    '/website': {
      'too-long': 'عنوان الموقع الإلكتروني طويل جدًا. يُرجى استخدام 200 حرف على الأكثر.',
      'invalid-format': 'هذا ليس عنوان موقع إلكتروني. يُرجى إدخال عنوان مثل example.com.',
    },
    '/phone': phoneErrors,
    '/taxId': { 'too-long': 'الرقم الضريبي طويل جدًا. يُرجى استخدام 40 حرفًا على الأكثر.' },
    '/reference': { 'too-long': 'المرجع طويل جدًا. يُرجى استخدام 64 حرفًا على الأكثر.' },
    '/address/country': {
      ...companyErrors['/address/country'],
      'not-allowed': 'لا يمكن إضافة العملاء في هذا البلد. يُرجى اختيار بلد آخر.',
    },
    '/technicalContact/email': { ...emailErrors, required: 'يُرجى إدخال البريد الإلكتروني لجهة الاتصال الفنية.' },
    '/billingContact/email': {
      ...emailErrors,
      required: 'يُرجى اختيار البريد الإلكتروني للفوترة أو إدخاله.',
      'billing-account-unknown':
        'لا يوجد حساب فوترة بهذا البريد الإلكتروني. يُرجى استخدام بريد سبق إعداده في قسم «الفوترة».',
    },
    '/billingContact/phone': { ...phoneErrors, required: 'يُرجى إدخال رقم هاتف الفوترة.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'سبقت إضافة هذا العميل. يُرجى البحث عنه في قائمة العملاء.',
    'already-customer': 'سبقت إضافة هذا العميل. يُرجى البحث عنه في قائمة العملاء.',
  },
  unknownHeading: 'لم نتمكن من معرفة ما إذا أُضيف العميل',
  unknown: 'يُرجى إعادة المحاولة: لن يُضاف العميل مرتين.',
  unknownWithoutKey: 'ربما أُضيف العميل. يُرجى مراجعة قائمة العملاء قبل إضافته مرة أخرى.',
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
