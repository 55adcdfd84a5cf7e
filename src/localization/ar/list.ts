import type { ListLifeMessages, ListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';

/** Arabic, for every list. Asks by verbal nouns, which suit readers of any gender. */
export const listMessages = {
  noAdapter: 'هذه القائمة غير متصلة بعد: ليس لها محوّل. إذا استمرت هذه الرسالة، يُرجى التواصل مع الدعم.',
  partFailed: 'تعذّر تحميل جزء من القائمة. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  tryAgain: 'إعادة المحاولة',
  problems: {
    unauthenticated: 'انتهت جلستك. يُرجى تسجيل الدخول مجددًا ثم إعادة المحاولة.',
    forbidden: 'ليست لديك صلاحية لعرض هذه القائمة. يُرجى طلبها من أحد مسؤولي البوابة.',
    'rate-limited': 'عدد الطلبات كبير جدًا. يُرجى الانتظار دقيقة واحدة ثم إعادة المحاولة.',
    offline: 'لا يوجد اتصال بالإنترنت. ستُحمَّل القائمة من جديد فور عودة الاتصال.',
    network: 'تعذّر الوصول إلى الخادم. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    timeout: 'استغرق الخادم وقتًا طويلًا للرد. يُرجى إعادة المحاولة.',
  },
  problem: 'تعذّر تحميل القائمة. يُرجى إعادة المحاولة بعد بضع دقائق.',
  stale: 'ما يظهر هنا حُمِّل سابقًا وربما تغيّر.',
  search: 'بحث',
  sortBy: 'الترتيب حسب',
  nothingFound: 'لا توجد نتائج',
  clear: 'مسح البحث وعوامل التصفية',
  previous: 'السابق',
  next: 'التالي',
  emptyPage: 'أصبحت هذه الصفحة فارغة.',
  firstPage: 'الانتقال إلى الصفحة الأولى',
  showNew: 'عرض',
  range: (count, from, total) => {
    const [shown, all] = [formatNumber('ar', count), total === undefined ? '' : ` من ${formatNumber('ar', total)}`];
    if (from === undefined || !count) return shown + all;
    return `${formatNumber('ar', from)} إلى ${formatNumber('ar', from + count - 1)}${all}`;
  },
} as const satisfies Partial<ListMessages & ListLifeMessages>;
