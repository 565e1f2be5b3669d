import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Basemap } from './Basemap'
import { Drawing } from './Drawing'
import { labels } from './labels'
import { layout } from './layout'
import './map.css'
import { canvasMeasure } from './measure'
import { scene } from './scene'
import type { MapInset, MapLine, MapNode, MapWords, Size, XY } from './types'
import { useWorld } from './useWorld'

export interface MapPaneProps {
  /** Accessible name of the map. */
  readonly label: string
  readonly nodes: readonly MapNode[]
  /** In the order in which the arrow keys visit them. */
  readonly lines: readonly MapLine[]
  readonly words: MapWords
  /** Id of the chosen line; it has an underlay. */
  readonly selected?: string | null
  /** A line was chosen by click, Enter or Space. */
  readonly onSelect?: (id: string) => void
  /** Id of the line that is pointed at here or in a list beside the map. */
  readonly hovered?: string | null
  /** The pointer or the focus is on a line, or on none; where, in px of the pane, for a tip beside it. */
  readonly onHover?: (id: string | null, at?: XY) => void
  readonly inset?: MapInset
  /** The meridian in the middle, degrees; without it the one from which the content reaches equally far. */
  readonly centre?: number
  /** Fits these degrees (west, south, east, north) instead of the content. */
  readonly window?: readonly [number, number, number, number]
  /** How strong the hatch of the bands is: 0.55, or 0.4 where routes are the subject. */
  readonly bandOpacity?: number
}

/**
 * A map that fills its parent, which must have a height. It draws bands, lines in the form of their state, marks and names; it knows nothing
 * of routes and states itself.
 */
export function MapPane(props: MapPaneProps) {
  const root = useRef<HTMLDivElement>(null)
  const { size, rtl, family } = useMeasured(root)
  const ground = useWorld()
  const { nodes, lines, centre, window } = props
  const laid = useMemo(() => size && layout({ nodes, lines }, size, { centre, window }), [nodes, lines, size, centre, window])
  const drawn = useMemo(() => laid && scene({ nodes, lines }, laid, laid.frame), [laid])
  const measure = useMemo(() => canvasMeasure(family), [family])
  const names = useMemo(() => drawn && labels(drawn, { size: size!, measure, rtl }), [drawn, measure, rtl])
  return (
    <div class="map" ref={root}>
      {laid && drawn && names && (
        <svg class="map-drawing" width={laid.size.width} height={laid.size.height} role="group" aria-label={props.label}>
          <Basemap world={ground} centre={laid.centre} frame={laid.frame} size={laid.size} />
          <Drawing {...props} scene={drawn} labels={names} small={laid.small} rtl={rtl} />
        </svg>
      )}
    </div>
  )
}

function useMeasured(root: { readonly current: HTMLDivElement | null }) {
  const [state, setState] = useState<{ size: Size | null; rtl: boolean; family: string }>({ size: null, rtl: false, family: 'sans-serif' })
  useLayoutEffect(() => {
    const pane = root.current!
    const read = () => {
      const style = getComputedStyle(pane)
      const size = { width: Math.round(pane.clientWidth), height: Math.round(pane.clientHeight) }
      setState((old) =>
        old.size?.width === size.width && old.size.height === size.height
          ? old
          : { size: size.width && size.height ? size : null, rtl: style.direction === 'rtl', family: style.fontFamily },
      )
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(pane)
    return () => observer.disconnect()
  }, [])
  return state
}
