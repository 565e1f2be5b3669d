import { type Forms, counting } from '../plural'

type Rule = 'zero' | 'one' | 'two' | 'few' | 'many'

/** Arabic has a text of its own for none, one, two, a few (3 to 10), many (11 to 99) and all others. */
export const count = counting<Rule>('ar')

/** A noun with its number as a subject: one and two are said by the noun itself. */
export type Noun = Forms<Rule>

/** After a preposition two has another ending. */
export const after = (n: number, noun: Noun) => count(n, { ...noun, two: noun.two.replace(/ان(?= |$)/g, 'ين') })

const noun = (one: string, two: string, few: string, many: string, other: string): Noun => ({
  zero: `# ${other}`,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
})

export const leg = noun('مقطع واحد', 'مقطعان', 'مقاطع', 'مقطعًا', 'مقطع')
export const stage = noun('مرحلة واحدة', 'مرحلتان', 'مراحل', 'مرحلة', 'مرحلة')
export const story = noun('خبر واحد', 'خبران', 'أخبار', 'خبرًا', 'خبر')
export const publisher = noun('ناشر واحد', 'ناشران', 'ناشرين', 'ناشرًا', 'ناشر')
export const country = noun('بلد واحد', 'بلدان', 'بلدان', 'بلدًا', 'بلد')
export const contact = noun('اتصال واحد', 'اتصالان', 'اتصالات', 'اتصالًا', 'اتصال')
export const claim = noun('إفادة واحدة', 'إفادتان', 'إفادات', 'إفادة', 'إفادة')
export const source = noun('مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر')
export const independentSource = noun('مصدر مستقل واحد', 'مصدران مستقلان', 'مصادر مستقلة', 'مصدرًا مستقلًا', 'مصدر مستقل')
export const item = noun('عنصر واحد', 'عنصران', 'عناصر', 'عنصرًا', 'عنصر')
export const line = noun('خط واحد', 'خطان', 'خطوط', 'خطًا', 'خط')
export const row = noun('صف واحد', 'صفان', 'صفوف', 'صفًا', 'صف')
export const event = noun('حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث')
export const organization = noun('منظمة واحدة', 'منظمتان', 'منظمات', 'منظمة', 'منظمة')
