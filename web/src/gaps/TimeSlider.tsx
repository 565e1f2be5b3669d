import { date } from '../words/dates'
import { words } from '../words/words'
import { addDays, addMonths, daysBetween, within } from './day'
import { outBy, type Story } from './stories'

type Props = { day: string; span: { first: string; last: string }; stories: Story[]; undated: number; onSlide: (day: string) => void }

/** The day by which cooperation is on record: a slider over the years of the record, with one square a story above the month in which it came out. */
export function TimeSlider({ day, span, stories, undated, onSlide }: Props) {
  const w = words.value.gaps
  const last = daysBetween(span.first, span.last)
  const slide = (to: string) => onSlide(within(to, span.first, span.last))
  const out = outBy(stories, day)
  return (
    <div class="time">
      <div class="controls">
        <span>
          {w.onRecordBy} <b>{date(day)}</b>
        </span>
        <span class="steps" dir="ltr">
          <button aria-label={w.monthBack} disabled={day <= span.first} onClick={() => slide(addMonths(day, -1))}>
            ‹
          </button>
          <button aria-label={w.monthOn} disabled={day >= span.last} onClick={() => slide(addMonths(day, 1))}>
            ›
          </button>
        </span>
        <span class="secondary end">{w.stories(out.stories, out.publishers, undated)}</span>
      </div>
      {/* Time runs from left to right in every language, as on the map. */}
      <div class="axis" dir="ltr">
        <Squares span={span} stories={stories} day={day} />
        <input
          type="range"
          min={0}
          max={last}
          value={daysBetween(span.first, day)}
          aria-label={w.sliderName}
          aria-valuetext={date(day)}
          aria-describedby="slider-help"
          onInput={(event) => slide(addDays(span.first, event.currentTarget.valueAsNumber))}
          onKeyDown={(event) => {
            const to = byKey(event.key, day, span)
            if (!to) return
            event.preventDefault()
            slide(to)
          }}
        />
        <Years span={span} />
      </div>
      <p id="slider-help" class="unseen">
        {w.sliderHelp}
      </p>
    </div>
  )
}

// The browser's own steps would be single days, a thousand of them.
function byKey(key: string, day: string, { first, last }: Props['span']): string | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addMonths(day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return addMonths(day, -1)
    case 'PageUp':
      return addMonths(day, 12)
    case 'PageDown':
      return addMonths(day, -12)
    case 'Home':
      return first
    case 'End':
      return last
  }
}

function Squares({ span, stories, day }: Pick<Props, 'span' | 'stories' | 'day'>) {
  return (
    <ol class="squares" aria-hidden="true">
      {months(span).map((month) => (
        <li key={month} class={month.endsWith('-01') ? 'january' : undefined}>
          {stories
            .filter((story) => story.month === month)
            .map((story) => (
              <i key={story.id} class={story.day <= day ? 'out' : undefined} />
            ))}
        </li>
      ))}
    </ol>
  )
}

function Years({ span }: Pick<Props, 'span'>) {
  return (
    <ol class="years numbers" aria-hidden="true">
      {[...new Set(months(span).map((month) => month.slice(0, 4)))].map((year) => (
        <li key={year}>{year}</li>
      ))}
    </ol>
  )
}

function months({ first, last }: Props['span']): string[] {
  const all: string[] = []
  for (let day = first; day <= last; day = addMonths(day, 1)) all.push(day.slice(0, 7))
  return all
}
