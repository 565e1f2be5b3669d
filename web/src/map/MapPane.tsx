import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Bands } from './Bands'
import { Basemap } from './Basemap'
import type { Sheet } from './drawing'
import { InsetFrame } from './InsetFrame'
import { Lines } from './Lines'
import './map.css'
import { Overlay } from './Overlay'
import { Targets } from './Targets'
import type { Box, MapInset, MapLine, MapNode, MapWindow, MapWords, Size, XY } from './types'
import { useDrawing } from './useDrawing'
import { useGestures } from './useGestures'
import { useLineFocus } from './useLineFocus'
import { useMeasured } from './useMeasured'
import { useWorld } from './useWorld'
import { home, zoomed } from './view'
import { ZoomButtons } from './ZoomButtons'

/** What a view gives to a map. */
export interface MapPaneProps {
  /** Accessible name of the map. */
  readonly label: string
  readonly nodes: readonly MapNode[]
  /** In the order in which the arrow keys visit them. */
  readonly lines: readonly MapLine[]
  readonly words: MapWords
  /** Id of the chosen line; it has an underlay. */
  readonly selected?: string | null
  /** A line was chosen: by a click, Enter or Space. */
  readonly onSelect?: (id: string) => void
  /** Id of the line that is pointed at, here or in a list beside the map; without it the map keeps its own. */
  readonly hovered?: string | null
  /** The pointer or the focus has come to a line, or to none; and where, in px of the pane, for a tip. */
  readonly onHover?: (id: string | null, at?: XY) => void
  readonly inset?: MapInset
  /** The meridian in the middle, degrees; without it the one from which the content reaches equally far. */
  readonly centre?: number
  /** Fits these degrees instead of the content. */
  readonly window?: MapWindow
  /** How strong the hatch of the bands is: 0.55, or 0.4 where routes are the subject. */
  readonly bandOpacity?: number
}

/**
 * A map that fills its parent, which must have a height. It draws bands, lines in the form of their state, marks and names; it knows nothing
 * of routes and cooperation. The Tab key reaches its lines once; arrows go from one to the next, Enter or Space chooses, Escape leaves for the buttons; plus, minus, 0
 * and Shift with an arrow enlarge and move it.
 */
export function MapPane(props: MapPaneProps) {
  const root = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const measured = useMeasured(root)
  const { size, rtl } = measured
  const [view, setView] = useState(home)
  // Another extent is another map: what was in the middle of the old one would be anywhere on it.
  useLayoutEffect(() => setView(home), [size])
  const taken = useMemo(() => (size ? [buttonsBox(size, rtl)] : []), [size, rtl])
  const drawing = useDrawing(props, measured, view, taken)
  const gestures = useGestures(svg, view, size, setView)
  const focus = useLineFocus(props, drawing, { root, svg, gestures, view, size, rtl })
  const world = useWorld()
  const { selected = null, bandOpacity = 0.55 } = props
  const hovered = props.hovered === undefined ? focus.hovered : props.hovered
  const draw = ({ layout, frame, scene, labels }: Sheet) => ({
    below: (
      <>
        <Basemap world={world} centre={layout.centre} frame={frame} size={layout.size} />
        <Bands bands={scene.bands} opacity={bandOpacity} />
        <Lines lines={scene.lines} small={layout.small} selected={selected} hovered={hovered} focused={focus.focused} />
      </>
    ),
    above: <Overlay scene={scene} labels={labels} small={layout.small} rtl={rtl} />,
  })
  return (
    <div class="map" ref={root}>
      {drawing && size && (
        <svg
          ref={svg}
          class={view.scale > 1 ? 'map-drawing enlarged' : 'map-drawing'}
          width={size.width}
          height={size.height}
          role="group"
          aria-label={props.label}
          {...focus.handlers}
        >
          <g class="map-moving">{draw(drawing.main).below}</g>
          {draw(drawing.main).above}
          {drawing.inset && (
            <InsetFrame inset={drawing.inset}>
              {draw(drawing.inset).below}
              {draw(drawing.inset).above}
            </InsetFrame>
          )}
          <g class="map-moving">
            <Targets targets={focus.targets} selected={selected} stop={focus.stop} onFocus={focus.onFocus} onBlur={focus.onBlur} />
          </g>
        </svg>
      )}
      {size && (
        <ZoomButtons
          words={props.words}
          onZoom={(times) => gestures.go(zoomed(view, times, [size.width / 2, size.height / 2], size))}
          onReset={() => gestures.go(home)}
        />
      )}
    </div>
  )
}

/** Where the three buttons stand, px: map.css says the same. */
function buttonsBox({ width, height }: Size, rtl: boolean): Box {
  const x = rtl ? 8 : width - 8 - 78
  return [x, height - 8 - 26, x + 78, height - 8]
}
