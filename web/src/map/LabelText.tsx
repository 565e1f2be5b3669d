import type { Label } from './labels'

/** A name with its halo, and the ring with the number of its stage. */
export function LabelText({ label, rtl }: { label: Label; rtl: boolean }) {
  const { stage, texts, quiet } = label
  return (
    <g class={quiet ? 'map-label quiet' : 'map-label'}>
      {stage && (
        <>
          <circle cx={stage.x} cy={stage.y} r={stage.radius} fill="var(--sea)" stroke="var(--ink)" stroke-width="1.1" />
          <text class="map-stage" x={stage.x} y={stage.y + 3.8} font-size="10.5" font-weight="700" text-anchor="middle">
            {stage.number}
          </text>
        </>
      )}
      {texts.map((text) => (
        <text
          key={text.role}
          class={`map-name ${text.role}`}
          x={text.x}
          y={text.y}
          font-size={text.size}
          font-weight={text.weight}
          direction={rtl ? 'rtl' : 'ltr'}
        >
          {text.text}
        </text>
      ))}
    </g>
  )
}
