import type { RegistrationMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { formMessages } from './form.ts';
import { extraFieldsMessages, outcomeMessages } from './outcome.ts';

/** Arabic texts of `<registration-form>`. */
export default {
  ...formMessages,
  ...outcomeMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  opening: 'جارٍ فتح صفحة تسجيلك…',
  welcome: (name) => `مرحبًا، ${name}`,
  invited: (reseller, company, platform) => `تلقّت ${company} دعوة من ${reseller} للانضمام إلى ${platform}.`,
  intro: 'يُرجى مراجعة البيانات المعبأة، وإكمال ما ينقص منها، واختيار كلمة مرور.',
  fields: {
    '/companyName': { label: 'اسم الشركة' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'البريد الإلكتروني لجهة الاتصال الفنية',
      hint: 'هذا بريدك ما لم يُذكر بريد شخص آخر.',
    },
    '/technicalContact/phone': {
      label: 'رقم هاتف جهة الاتصال الفنية',
      hint: phoneHint,
    },
    '/contactName': { label: 'اسمك' },
    '/password': {
      label: 'كلمة المرور',
      hint: 'لا تقل عن 8 أحرف؛ والأفضل 15 حرفًا أو أكثر. تصلح لذلك بضع كلمات لا تجتمع إلا في ذهنك.',
    },
  },
  companyHeading: 'شركتك',
  addressHeading: 'العنوان الفعلي',
  technicalHeading: 'جهة الاتصال الفنية',
  technicalIntro: 'الجهة التي نبلغها بأعمال الصيانة.',
  accountHeading: 'حسابك',
  username: { label: 'بريدك الإلكتروني', hint: 'يُستخدم لتسجيل الدخول.' },
  showPassword: 'إظهار كلمة المرور',
  hidePassword: 'إخفاء كلمة المرور',
  chooseCountry: 'اختيار البلد',
  questions: 'لأي استفسار، يمكن مراسلة',
  submit: 'إنشاء الحساب',
  sending: 'جارٍ إنشاء حسابك…',
  closed: {
    missing: {
      heading: 'يُرجى فتح الرابط في بريدك مرة أخرى',
      text: 'يبدأ تسجيلك بالرابط الوارد في الدعوة. بعد إعادة تحميل هذه الصفحة تلزم العودة إليه؛ يُرجى فتحه مرة أخرى للمتابعة.',
    },
    'registration-unknown': {
      heading: 'لا نعرف هذا الرابط',
      text: 'ربما قُطع جزء منه في الطريق. يُرجى فتح الرابط في بريدك مرة أخرى، أو طلب رابط جديد من الجهة التي دعتك.',
    },
    'registration-expired': {
      heading: 'انتهت صلاحية هذا الرابط',
      text: 'روابط التسجيل صالحة لمدة محدودة. يُرجى طلب دعوة جديدة؛ وبالرابط التالي يمكن المتابعة.',
    },
    'registration-revoked': {
      heading: 'سُحبت هذه الدعوة',
      text: 'لم يعد رابطها يعمل. إن كان ذلك خطأً في رأيك، يُرجى التواصل مع الجهة التي دعتك.',
    },
    'registration-used': {
      heading: 'أدّى هذا الرابط غرضه',
      text: 'الحساب موجود بالفعل. إن كان إنشاؤه قد تم من جهتك، يُرجى تسجيل الدخول بكلمة المرور التي اخترتها؛ وإلا يُرجى التواصل مع الجهة التي دعتك.',
    },
  },
  requestInvite: 'طلب دعوة جديدة',
  inviteRequested: 'أُبلغ هذا الموقع بطلبك. إن لم تصل رسالة، يُرجى التواصل مع الجهة التي دعتك.',
  openFailedHeading: 'تعذّر فتح صفحة تسجيلك',
  openFailed: 'ما زال رابطك صالحًا. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
  offline: 'لا يوجد اتصال بالإنترنت. ما زال رابطك صالحًا: يُرجى الاتصال بالإنترنت ثم إعادة المحاولة.',
  notOffered: 'لا يمكن التسجيل من هنا. يُرجى التواصل مع الجهة التي دعتك.',
  nested: 'لا يمكن أن يكون التسجيل داخل نموذج آخر. يُرجى الطلب من القائمين على هذا الموقع إخراجه منه.',
  errors: {
    ...companyErrors,
    '/technicalContact/email': { ...emailErrors, required: 'يُرجى إدخال البريد الإلكتروني لجهة الاتصال الفنية.' },
    '/technicalContact/phone': phoneErrors,
    '/contactName': {
      required: 'يُرجى إدخال اسمك.',
      'too-long': 'اسمك طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.',
      'invalid-format': 'اسمك يحتوي على أحرف غير مسموح بها. يُرجى كتابته من جديد.',
    },
    '/password': {
      required: 'يُرجى اختيار كلمة مرور.',
      'too-long': 'كلمة المرور طويلة جدًا. يُرجى استخدام 256 حرفًا على الأكثر.',
      'invalid-format': 'كلمة المرور قصيرة جدًا. يُرجى استخدام 8 أحرف على الأقل.',
    },
  },
  problems: {
    ...outcomeMessages.problems,
    unauthenticated: 'لم يقبل الخادم استلام النموذج. يُرجى إعادة المحاولة بعد بضع دقائق.',
    forbidden: 'لا يسمح الخادم بهذا التسجيل. يُرجى التواصل مع الجهة التي دعتك.',
    'quota-reached': 'رُفض التسجيل لبلوغ الحد المسموح به. يُرجى التواصل مع الجهة التي دعتك.',
    declined: 'رُفض التسجيل. يُرجى التواصل مع الجهة التي دعتك.',
    'duplicate-customer': 'لدى هذه الشركة حساب بالفعل. يُرجى التواصل مع الجهة التي دعتك.',
    'already-customer': 'لدى هذه الشركة حساب بالفعل. يُرجى التواصل مع الجهة التي دعتك.',
    'not-offered': 'لا يمكن التسجيل من هنا. يُرجى التواصل مع الجهة التي دعتك.',
  },
  unknownHeading: 'لم نتمكن من معرفة ما إذا أُنشئ حسابك',
  unknown: 'يُرجى إعادة المحاولة: لن يُنشأ الحساب مرتين.',
  unknownWithoutKey: 'ربما صار الحساب موجودًا. يُرجى محاولة تسجيل الدخول قبل التسجيل مرة أخرى.',
  startOverWarning: 'أما عند البدء من جديد، فقد تأتي تعديلاتك متأخرة: ربما صار الحساب موجودًا كما أُرسل.',
  registeredHeading: 'حسابك جاهز',
  registered: (company, email) =>
    `تم تسجيل ${company}. يُرجى تسجيل الدخول باستخدام ${email} وكلمة المرور التي اخترتها للتو.`,
  signIn: 'تسجيل الدخول',
  likelyHeading: 'حسابك موجود',
  likely: (email) =>
    `لم يصلنا الرد على محاولتك الأولى، لكن يبدو أنها نجحت. يُرجى تسجيل الدخول باستخدام ${email} وكلمة المرور التي اخترتها للتو. وإن لم ينجح ذلك، يُرجى التواصل مع الجهة التي دعتك.`,
} satisfies RegistrationMessages;
