import { useMemo } from 'preact/hooks'
import { part, path } from './ground'
import type { Frame } from './projection'
import type { Box, Size } from './types'
import type { Course, World } from './world'

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
    const around = Math.max(size.width, size.height)
    const bounds: Box = [-around, -around, size.width + around, size.height + around]
    const draw = (courses: readonly Course[], rings = false) => path(courses, rings, centre, { scale, x, y }, bounds)
    const border = { fill: 'none', stroke: 'var(--sea)', 'stroke-width': 0.7, 'vector-effect': 'non-scaling-stroke' } as const
    return (
      <g aria-hidden="true" pointer-events="none">
        <rect x={-size.width} y={-size.height} width={size.width * 3} height={size.height * 3} fill="var(--sea)" />
        {world && (
          <g transform={`scale(${part})`}>
            <path d={draw(world.land, true)} fill="var(--land)" />
            <path d={draw(world.borders)} {...border} />
            <path d={draw(world.disputed)} {...border} stroke-dasharray="2 2" />
          </g>
        )}
      </g>
    )
  }, [world, centre, scale, x, y, size])
}
