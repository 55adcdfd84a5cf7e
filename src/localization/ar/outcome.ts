import type { ExtraFieldsMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { phoneExample } from './fields.ts';

/** Arabic texts for the outcome of every form. Uses verbal nouns, which address readers of any gender. */
export const outcomeMessages = {
  errorHeading: 'هناك مشكلة',
  missing: (label) => `الحقل «${label}» فارغ. يُرجى ملؤه.`,
  invalid: (label) => `لم تُقبل قيمة الحقل «${label}». يُرجى التحقق منها ثم إعادة المحاولة.`,
  tooLong: (label) => `قيمة الحقل «${label}» طويلة جدًا. يُرجى اختصارها.`,
  notAllowed: (label) => `قيمة الحقل «${label}» ليست ضمن القائمة. يُرجى اختيار قيمة من القائمة.`,
  invalidElsewhere: (member) => `القيمة «${member}» غير صالحة ولا يعرضها هذا النموذج. يُرجى التواصل مع الدعم.`,
  problems: {
    unauthenticated: 'انتهت جلستك. يُرجى تسجيل الدخول مجددًا ثم إرسال النموذج؛ ما كتبته محفوظ.',
    forbidden: 'ليست لديك صلاحية لهذا الإجراء. يُرجى طلبها من أحد مسؤولي البوابة.',
    'quota-reached': 'بلغت أحد حدود البوابة. يُرجى أن تطلب رفعه من أحد مسؤولي البوابة.',
    declined: 'رفضت البوابة هذا الإجراء. يُرجى سؤال أحد مسؤولي البوابة عن السبب.',
    blocked:
      'رُفض الطلب في طريقه إلى الخادم، ربما بسبب فحص أمني. يُرجى فتح هذه الصفحة في علامة تبويب جديدة ثم إعادة المحاولة هنا.',
    'not-offered': 'لا تتيح البوابة هذه الوظيفة. يُرجى مراجعة أحد مسؤولي البوابة.',
    'rate-limited': 'عدد الطلبات كبير جدًا. يُرجى الانتظار دقيقة واحدة ثم إعادة المحاولة.',
    'validation-failed': 'لم يقبل الخادم النموذج. يُرجى مراجعة ما كتبته ثم إعادة المحاولة.',
    'payload-too-large': 'حجم النموذج أكبر من أن يُرسل. يُرجى اختصار ما كتبته ثم إعادة المحاولة.',
    network: 'تعذّر الوصول إلى الخادم. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    timeout: 'استغرق الخادم وقتًا طويلًا للرد. يُرجى إعادة المحاولة.',
  },
  problem: 'تعذّر على الخادم تنفيذ ذلك الآن. يُرجى إعادة المحاولة بعد بضع دقائق.',
  startOver: 'البدء من جديد',
} as const satisfies Partial<OutcomeMessages>;

/** Arabic texts for similar customers and invites. */
export const matchesMessages: MatchesMessages = {
  matchesHeading: 'قد يكون هذا العميل موجودًا بالفعل',
  pendingInvite: (email, company, sentOn) =>
    sentOn
      ? `أُرسلت دعوة إلى ${email} (${company}) بتاريخ ${sentOn} ولا تزال معلّقة.`
      : `توجد دعوة معلّقة موجّهة إلى ${email} (${company}).`,
  expiredInvite: (email, company) => `انتهت صلاحية دعوة سابقة موجّهة إلى ${email} (${company}).`,
  existingCustomer: (company) => `${company} ضمن عملائك بالفعل.`,
  isCustomer: 'هذه الشركة ضمن عملائك بالفعل.',
  openCustomer: 'فتح صفحة العميل',
  proceed: 'إرسال دعوة جديدة على أي حال',
  reconsider: 'تعديل ما كتبته',
};

/** Arabic texts for resending an invite. */
export const resendMessages: ResendMessages = {
  resend: 'إعادة إرسال الدعوة',
  resending: 'جارٍ إعادة الإرسال…',
  resendTooSoon: (seconds) => {
    const count = formatNumber('ar', seconds);
    const time = plural('ar', seconds, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: `${count} ثوانٍ`,
      other: `${count} ثانية`,
    });
    return `أُرسلت آخر رسالة قبل لحظات. يُرجى الانتظار ${time} ثم إعادة المحاولة.`;
  },
  resendNotPending: 'لم تعد هذه الدعوة معلّقة، لذا لا يمكن إعادة إرسالها. يُرجى إرسال دعوة جديدة بدلًا منها.',
  resendUnknown: 'لم نتمكن من معرفة ما إذا أُعيد إرسال الدعوة. يُرجى إعادة المحاولة: لن تُرسل مرتين.',
  resendUnknownWithoutKey: 'لم نتمكن من معرفة ما إذا أُعيد إرسال الدعوة. يُرجى مراجعة قائمة الدعوات قبل إعادة المحاولة.',
  resentHeading: 'أُعيد إرسال الدعوة',
  resent: (email) => `أُرسلت رسالة جديدة تتضمن رابط التسجيل إلى ${email}.`,
  resentQueued: (email) => `رسالة جديدة تتضمن رابط التسجيل في طريقها إلى ${email}.`,
  resentUnknown: (email) => `أُعيد إرسال الدعوة. لا نعرف بعد ما إذا كانت الرسالة قد وصلت إلى ${email}.`,
  notResentHeading: 'لم تُرسل الرسالة',
  notResent: (email) => `تعذّر إرسال الرسالة إلى ${email}. يُرجى التحقق من العنوان ثم إعادة إرسال الدعوة.`,
  resentBounced: (email) => `ارتدّت الرسالة المرسلة إلى ${email}. يُرجى التحقق من العنوان ثم إعادة إرسال الدعوة.`,
  linkRotated: 'لم يعد الرابط السابق يعمل.',
  linkKept: 'لا يزال الرابط السابق يعمل.',
};

/** Arabic texts for extra fields. */
export const extraFieldsMessages: ExtraFieldsMessages = {
  extraHeading: 'معلومات إضافية',
  loadingExtra: 'جارٍ تحميل حقول إضافية…',
  extraFailed: 'تعذّر تحميل بعض الحقول. يُرجى تحميلها قبل إرسال النموذج.',
  reloadExtra: 'تحميل الحقول',
  chooseOption: 'يُرجى الاختيار',
  numberInvalid: (label, example) =>
    `قيمة الحقل «${label}» ليست رقمًا، أو قد تعني رقمين. يُرجى إدخال رقم مثل ${example}.`,
  dateInvalid: (label) => `قيمة الحقل «${label}» ليست تاريخًا كاملًا. يُرجى إدخال اليوم والشهر والسنة.`,
  emailInvalid: (label) => `قيمة الحقل «${label}» ليست عنوان بريد إلكتروني. يُرجى إدخال عنوان مثل name@example.com.`,
  phoneInvalid: (label) =>
    `قيمة الحقل «${label}» ليست رقم هاتف كاملًا. يُرجى البدء بعلامة + ثم رمز البلد، مثل ${phoneExample}.`,
  urlInvalid: (label) => `قيمة الحقل «${label}» ليست عنوان موقع. يُرجى إدخال عنوان مثل www.example.com.`,
};
