/** The texts of a language for its numbers, by the rule of Unicode that each falls under; `#` stands for the number. */
export type Forms<Rule extends Intl.LDMLPluralRule> = Record<Rule | 'other', string>

/** Gives the text for a number in a language. What the language has no text of its own for is written as all others. */
export function counting<Rule extends Intl.LDMLPluralRule>(lang: string) {
  const rules = new Intl.PluralRules(lang)
  return (n: number, forms: Forms<Rule>): string => {
    const own: Partial<Record<Intl.LDMLPluralRule, string>> = forms
    return (own[rules.select(n)] ?? forms.other).replaceAll('#', String(n))
  }
}
