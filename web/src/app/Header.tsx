import { to } from '../address/address'
import { Link } from '../address/Link'
import { SearchBox } from '../search/SearchBox'
import { type Lang, lang, languages, setLang, words } from '../words/words'
import { type Theme, setTheme, theme, themes } from './theme'
import { type Tab, tabs } from './views'

/** The bar at the top: the name of the site, the views, the search, the language and the colours. */
export function Header({ tab }: { tab?: Tab }) {
  const w = words.value.shell
  return (
    <header class="bar no-print">
      <Link class="site" href={to('/')}>
        {w.title}
      </Link>
      <nav aria-label={w.mainNavigation}>
        <ul>
          {(Object.keys(tabs) as Tab[]).map((name) => (
            <li key={name}>
              <Link href={to(tabs[name])} aria-current={name === tab ? 'page' : undefined}>
                {w.views[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox />
      <div class="settings">
        <Choice
          name={w.language}
          value={lang.value}
          options={Object.entries(languages).map(([tag, { name }]) => [tag, name])}
          choose={(tag) => setLang(tag as Lang)}
          own
        />
        <Choice
          name={w.theme}
          value={theme.value}
          options={themes.map((t) => [t, w.themes[t]])}
          choose={(value) => setTheme(value as Theme)}
        />
      </div>
    </header>
  )
}

type ChoiceProps = { name: string; value: string; options: [value: string, text: string][]; choose: (value: string) => void; own?: boolean }

// `own`: each option is a language, written in itself.
function Choice({ name, value, options, choose, own }: ChoiceProps) {
  return (
    <label>
      <span class="unseen">{name}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option} lang={own ? option : undefined}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
