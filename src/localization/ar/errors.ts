import type { TextsByCode } from '../messages.ts';
import { phoneExample } from './fields.ts';

/** Arabic error texts for email addresses. */
export const emailErrors = {
  'too-long': 'عنوان البريد الإلكتروني طويل جدًا. يُرجى استخدام 254 حرفًا على الأكثر.',
  'invalid-format': 'هذا ليس عنوان بريد إلكتروني. يُرجى إدخال عنوان مثل name@example.com.',
} as const satisfies TextsByCode;

/** Arabic error texts for phone numbers. */
export const phoneErrors = {
  'invalid-format': `هذا ليس رقم هاتف كاملًا. يُرجى البدء بعلامة + ثم رمز البلد، مثل ${phoneExample}.`,
} as const satisfies TextsByCode;

/** Arabic error texts for companies and addresses. */
export const companyErrors = {
  '/companyName': {
    required: 'يُرجى إدخال اسم الشركة.',
    'too-long': 'اسم الشركة طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.',
    'invalid-format': 'اسم الشركة يحتوي على أحرف غير مسموح بها. يُرجى كتابته من جديد.',
  },
  '/address/country': {
    required: 'يُرجى اختيار البلد.',
    'invalid-format': 'هذا ليس بلدًا. يُرجى اختيار بلد من القائمة.',
  },
  '/address/line1': {
    required: 'يُرجى إدخال الشارع ورقم المبنى.',
    'too-long': 'هذا السطر من العنوان طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر؛ السطر التالي يتسع للمزيد.',
  },
  '/address/line2': { 'too-long': 'هذا السطر طويل جدًا. يُرجى استخدام 120 حرفًا على الأكثر.' },
} as const satisfies Readonly<Record<string, TextsByCode>>;
