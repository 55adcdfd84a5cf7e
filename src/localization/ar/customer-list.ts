import type { CustomerListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { listMessages } from './list.ts';

/** Arabic texts of `<customer-list>`. */
export default {
  ...listMessages,
  notOffered: 'لا يمكن عرض العملاء هنا. يُرجى التواصل مع أحد مسؤولي البوابة.',
  loading: 'جارٍ تحميل العملاء…',
  searchHint: 'الشركة أو المرجع أو جهة الاتصال أو البريد',
  empty: 'لا يوجد عملاء بعد',
  emptyHint: 'يظهر هنا العملاء الذين تضيفهم والذين يقبلون دعوة.',
  caption: 'العملاء',
  companyName: 'اسم الشركة',
  technicalContact: 'جهة الاتصال الفنية',
  billingAccount: 'حساب الفوترة',
  origin: 'المصدر',
  status: 'الحالة',
  created: 'تاريخ الإنشاء',
  origins: { added: 'مضاف', invited: 'مدعو' },
  statuses: { active: 'نشط', pending: 'معلّق', suspended: 'موقوف' },
  sorts: {
    companyName: 'الشركة: تصاعديًا',
    '-companyName': 'الشركة: تنازليًا',
    '-createdAt': 'الإنشاء: الأحدث أولًا',
    createdAt: 'الإنشاء: الأقدم أولًا',
  },
  nothingFoundHint: 'لا يوجد عميل يطابق البحث.',
  pages: 'صفحات العملاء',
  pageSize: 'عدد العملاء في الصفحة',
  newCustomers: (count) =>
    plural('ar', count, {
      one: 'عميل جديد',
      two: 'عميلان جديدان',
      few: `${formatNumber('ar', count)} عملاء جدد`,
      other: `${formatNumber('ar', count)} عميلًا جديدًا`,
    }),
} satisfies CustomerListMessages;
