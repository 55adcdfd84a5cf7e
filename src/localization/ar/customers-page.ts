import type { CustomersPageMessages } from '../page-messages.ts';

/** Arabic texts of `<customers-page>`. */
export default {
  heading: 'العملاء',
  addCustomer: 'إضافة عميل جديد',
  inviteCustomer: 'دعوة عميل جديد',
  tabs: 'العملاء والدعوات',
  customers: 'العملاء',
  invites: 'الدعوات',
  loading: 'جارٍ التحميل…',
  partFailed: 'تعذّر تحميل هذا الجزء. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  tryAgain: 'إعادة المحاولة',
  close: 'إغلاق',
} satisfies CustomersPageMessages;
