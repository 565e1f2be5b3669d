import type { ComponentChildren } from 'preact'

type ChoiceProps = {
  label: string
  value: string
  options: { value: string; text: string; lang?: string }[]
  choose: (value: string) => void
}

/** A list to choose from. A value that the list lacks is shown as it is: what the address says is never hidden. */
export function Choice({ label, value, options, choose }: ChoiceProps) {
  const known = options.some((option) => option.value === value)
  return (
    <Labelled label={label}>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

// While a year is typed, the control already holds years such as 0002: they are no choice.
const earliest = '1900-01-01'

/** A day. The browser writes it in the visitor's own form. */
export function Day({ label, value, choose }: { label: string; value: string; choose: (value: string) => void }) {
  return (
    <Labelled label={label}>
      <input
        type="date"
        min={earliest}
        value={value}
        onChange={(event) => event.currentTarget.validity.valid && choose(event.currentTarget.value)}
      />
    </Labelled>
  )
}

function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  )
}
