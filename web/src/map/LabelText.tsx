import type { Label } from './labels'
import type { LabelRole } from './lettering'

/** --ink3 is too faint for a name over land that is worth reading: it is left to countries that are there for orientation. */
function colourOf(role: LabelRole, quiet: boolean): string {
  if (role === 'region') return quiet ? 'var(--ink2)' : 'var(--ink)'
  return quiet && role === 'country' ? 'var(--ink3)' : 'var(--ink2)'
}

/** A name with its halo, and the ring with the number of its stage. */
export function LabelText({ label, rtl }: { label: Label; rtl: boolean }) {
  const { stage, texts, quiet } = label
  return (
    <>
      {stage && (
        <>
          <circle cx={stage.x} cy={stage.y} r={stage.radius} fill="var(--sea)" stroke="var(--ink)" stroke-width="1.1" />
          <text x={stage.x} y={stage.y + 3.8} font-size="10.5" font-weight="700" text-anchor="middle" fill="var(--ink)">
            {stage.number}
          </text>
        </>
      )}
      {texts.map((text, i) => (
        <text
          key={i}
          x={text.x}
          y={text.y}
          font-size={text.size}
          font-weight={text.weight}
          direction={rtl ? 'rtl' : 'ltr'}
          fill={colourOf(text.role, quiet)}
          stroke="var(--sea)"
          stroke-width="3.5"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {text.text}
        </text>
      ))}
    </>
  )
}
