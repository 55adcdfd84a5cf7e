import type { TimeUnit } from '../distance.ts';
import type { ListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** One, two, a few, many, and any other number of a unit, after a preposition. */
const units: Readonly<Record<TimeUnit, readonly [one: string, two: string, few: string, many: string, other: string]>> =
  {
    minute: ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'],
    hour: ['ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'],
    day: ['يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'],
    month: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
    year: ['سنة واحدة', 'سنتين', 'سنوات', 'سنة', 'سنة'],
  };
const tell = (count: number, unit: TimeUnit) => {
  const [one, two, few, many, other] = units[unit];
  return plural('ar', count, {
    one,
    two,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${other}`,
  });
};

/** Arabic texts for every list. Uses verbal nouns, which address readers of any gender. */
export const listMessages = {
  noAdapter: 'هذه القائمة غير متصلة بعد: ليس لها محوّل. إذا استمرت هذه الرسالة، يُرجى التواصل مع الدعم.',
  partFailed: 'تعذّر تحميل جزء من القائمة. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  tryAgain: 'إعادة المحاولة',
  problems: {
    unauthenticated: 'انتهت جلستك. يُرجى تسجيل الدخول مجددًا ثم إعادة المحاولة.',
    forbidden: 'ليست لديك صلاحية لعرض هذه القائمة. يُرجى طلبها من أحد مسؤولي البوابة.',
    blocked:
      'رُفض الطلب في طريقه إلى الخادم، ربما بسبب فحص أمني. يُرجى فتح هذه الصفحة في علامة تبويب جديدة ثم إعادة المحاولة هنا.',
    'rate-limited': 'عدد الطلبات كبير جدًا. يُرجى الانتظار دقيقة واحدة ثم إعادة المحاولة.',
    offline: 'لا يوجد اتصال بالإنترنت. ستُحمَّل القائمة من جديد فور عودة الاتصال.',
    network: 'تعذّر الوصول إلى الخادم. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    timeout: 'استغرق الخادم وقتًا طويلًا للرد. يُرجى إعادة المحاولة.',
  },
  problem: 'تعذّر تحميل القائمة. يُرجى إعادة المحاولة بعد بضع دقائق.',
  stale: 'ما يظهر هنا حُمِّل سابقًا وربما تغيّر.',
  otherStatus: 'حالة أخرى',
  now: 'الآن',
  past: (count, unit) => `قبل ${tell(count, unit)}`,
  future: (count, unit) => `خلال ${tell(count, unit)}`,
  search: 'بحث',
  sortBy: 'الترتيب حسب',
  nothingFound: 'لا توجد نتائج',
  partlySearched: (count) => {
    const number = formatNumber('ar', count);
    const items = plural('ar', count, {
      one: 'عنصر',
      two: 'عنصرين',
      few: `${number} عناصر`,
      many: `${number} عنصرًا`,
      other: `${number} عنصر`,
    });
    return `جرى البحث في أول ${items} فقط. قد توجد نتائج بين العناصر الأخرى.`;
  },
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
} as const satisfies Partial<ListMessages>;
