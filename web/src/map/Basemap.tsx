import { geoPath } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { forPaths, type Frame } from './projection'
import type { Size } from './types'
import type { World } from './world'

interface BasemapProps {
  readonly world: World | null
  readonly centre: number
  readonly frame: Frame
  readonly size: Size
}

/** Sea, land and borders, as far round the pane as a gesture may move it. Land carries no meaning. */
export function Basemap({ world, centre, frame, size }: BasemapProps) {
  const { scale, x, y } = frame
  return useMemo(() => {
    const path = geoPath(forPaths(centre, { scale, x, y }, size, Math.max(size.width, size.height))).digits(1)
    const border = { fill: 'none', stroke: 'var(--sea)', 'stroke-width': 0.7, 'vector-effect': 'non-scaling-stroke' } as const
    return (
      <g aria-hidden="true" pointer-events="none">
        <rect x={-size.width} y={-size.height} width={size.width * 3} height={size.height * 3} fill="var(--sea)" />
        {world && (
          <>
            <path d={path(world.land) ?? ''} fill="var(--land)" />
            <path d={path(world.borders) ?? ''} {...border} />
            <path d={path(world.disputed) ?? ''} {...border} stroke-dasharray="2 2" />
          </>
        )}
      </g>
    )
  }, [world, centre, scale, x, y, size])
}
