import { zoomStep } from './keys'
import type { MapWords } from './types'

interface ZoomButtonsProps {
  readonly words: MapWords
  readonly onZoom: (times: number) => void
  readonly onReset: () => void
}

/** The controls of a map: larger, smaller, all of it. */
export function ZoomButtons({ words, onZoom, onReset }: ZoomButtonsProps) {
  return (
    <div class="map-zoom" tabindex={-1}>
      <Control name={words.zoomIn} d="M3 8H13M8 3V13" onPress={() => onZoom(zoomStep)} />
      <Control name={words.zoomOut} d="M3 8H13" onPress={() => onZoom(1 / zoomStep)} />
      <Control name={words.reset} d="M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10" onPress={onReset} />
    </div>
  )
}

function Control({ name, d, onPress }: { name: string; d: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  )
}
