import { effect, signal } from '@preact/signals'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

/** What the visitor chose; kept in this browser alone, for it says nothing about what is shown. */
export const theme = signal<Theme>(stored())

function stored(): Theme {
  try {
    const value = localStorage.getItem(key) as Theme | null
    return value && themes.includes(value) ? value : 'system'
  } catch {
    return 'system' // a browser that keeps nothing
  }
}

/** Chooses a theme and keeps the choice, where the browser lets it. */
export function setTheme(value: Theme) {
  theme.value = value
  try {
    localStorage.setItem(key, value)
  } catch {
    // it holds until the page is left
  }
}

/** Keeps the page in the theme chosen, or in the system's. */
export function wearTheme() {
  const wear = () => {
    const isDark = theme.value === 'dark' || (theme.value === 'system' && dark.matches)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }
  effect(wear)
  dark.addEventListener('change', wear)
}
