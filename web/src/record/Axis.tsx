import { date } from '../words/dates'
import { period } from '../words/period'
import { rightToLeft, words } from '../words/words'
import type { Axis as Laid, Extent } from './timeAxis'
import type { Read } from './edtf'

const line = 58 // px from the top
const height = 84

/** Two times on one axis: the one filled, the other hollow, so that neither needs a colour. Places are parts of the width, so that letters keep their size. */
export function Axis({ laid, a, b }: { laid: Laid; a: Read; b: Read }) {
  const w = words.value.record
  return (
    <svg
      class="axis"
      width="100%"
      height={height}
      role="img"
      aria-label={w.axis(period(a), period(b))}
      direction={rightToLeft.value ? 'rtl' : 'ltr'}
    >
      <line x1="0" x2="100%" y1={line} y2={line} class="base" />
      {laid.ticks.map(({ at, day, named }) => (
        <g key={day}>
          <line x1={percent(at)} x2={percent(at)} y1={line} y2={line + (named ? 6 : 3)} class="base" />
          {named && at > 0.03 && at < 0.97 && (
            <text x={percent(at)} y={line + 19} text-anchor="middle" class="tick">
              {date(day, forms[laid.unit])}
            </text>
          )}
        </g>
      ))}
      <Mark extent={laid.a} y={14} text={w.sideIs(w.side.a, period(a, true))} filled />
      <Mark extent={laid.b} y={32} text={w.sideIs(w.side.b, period(b, true))} />
    </svg>
  )
}

function Mark({ extent, y, text, filled }: { extent: Extent; y: number; text: string; filled?: boolean }) {
  const [from, to] = [extent.from ?? 0, extent.to ?? 1]
  const isDay = extent.from !== null && extent.to !== null && to - from < 0.06
  const stem = isDay ? (from + to) / 2 : extent.from === null ? to : extent.to === null ? from : (from + to) / 2
  const anchor = stem < 0.25 ? inward('start') : stem > 0.75 ? inward('end') : 'middle'
  return (
    <g class={filled ? 'mark filled' : 'mark'}>
      <line x1={percent(stem)} x2={percent(stem)} y1={y + 4} y2={line} />
      {isDay ? (
        <circle cx={percent(stem)} cy={line} r="6" />
      ) : (
        <rect x={percent(from)} y={line - 5} width={percent(to - from)} height="10" />
      )}
      <text x={percent(stem)} y={y} text-anchor={anchor}>
        {text}
      </text>
    </g>
  )
}

// Time runs from left to right in every language; the words on it start where their language does.
const inward = (side: 'start' | 'end') => (rightToLeft.value === (side === 'start') ? 'end' : 'start')

const percent = (part: number) => `${(part * 100).toFixed(2)}%`

const forms = { day: 'dayMonth', month: 'shortMonth', year: 'year' } as const
