import type { Words } from '../words'
import { after, count, publisher } from './count'

export default {
  title: 'مسارات مسجّلة',
  views: {
    gaps: 'الثغرات',
    routes: 'المسارات',
    cooperation: 'التعاون',
    events: 'الأحداث',
    sources: 'المصادر',
    method: 'المنهج',
  },
  toContent: 'إلى المحتوى',
  menu: 'القائمة',
  mainNavigation: 'طرق العرض',
  language: 'اللغة',
  theme: 'الألوان',
  themes: { system: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر التحميل.',
  tryAgain: 'إعادة المحاولة',
  serverSays: 'ردّ الخادم:',
  away: (time) => `لم يردّ الخادم منذ الساعة ${time}. يُعرض ما سبق تحميله، والمحاولة جارية من جديد.`,
  back: 'عاد الخادم إلى الردّ.',
  nothingHere: 'لا يوجد شيء على هذا العنوان.',
  nothingHereMore: 'ربما كُتب العنوان خطأً. ابحث عن بلد أو حدث أو مصدر، أو ابدأ بالثغرات.',
  explore: 'فتح هذا الاستعلام في المستكشف',
  note: (stories, publishers) => {
    const from = after(publishers, publisher)
    return count(stories, {
      zero: `لم يكن قد صدر أي خبر بحلول هذا التاريخ (0 من ${from}).`,
      one: `خبر واحد من ${from} كان قد صدر بحلول هذا التاريخ.`,
      two: `خبران من ${from} كانا قد صدرا بحلول هذا التاريخ.`,
      few: `# أخبار من ${from} كانت قد صدرت بحلول هذا التاريخ.`,
      many: `# خبرًا من ${from} كان قد صدر بحلول هذا التاريخ.`,
      other: `# خبر من ${from} كان قد صدر بحلول هذا التاريخ.`,
    })
  },
  noteLead: 'خلوّ السجلّ من شيء ليس دليلًا على عدم حدوثه.',
  disclaimer:
    'تُظهر هذه الخريطة ممرًا واحدًا كما ترويه مصادره. تصل الخطوط بين مراحل، وليست طرقًا سلكها أحد. ولا تنطوي الحدود المرسومة على أي إقرار بها.',
  dataVersion: (version) => `البيانات ${version}`,
} satisfies Words['shell']
