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

/** Sea, land and borders. Land carries no meaning. */
export function Basemap({ world, centre, frame, size }: BasemapProps) {
  const paths = useMemo(() => {
    if (!world) return null
    const path = geoPath(forPaths(centre, frame, size)).digits(1)
    return { land: path(world.land) ?? '', borders: path(world.borders) ?? '', disputed: path(world.disputed) ?? '' }
  }, [world, centre, frame, size])
  return (
    <g aria-hidden="true">
      <rect width={size.width} height={size.height} fill="var(--sea)" />
      {paths && (
        <>
          <path d={paths.land} fill="var(--land)" />
          <path d={paths.borders} fill="none" stroke="var(--sea)" stroke-width="0.7" vector-effect="non-scaling-stroke" />
          <path
            d={paths.disputed}
            fill="none"
            stroke="var(--sea)"
            stroke-width="0.7"
            stroke-dasharray="2 2"
            vector-effect="non-scaling-stroke"
          />
        </>
      )}
    </g>
  )
}
