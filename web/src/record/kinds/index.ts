import type { Page } from '../page'
import actorGroup from './actorGroup'
import agreement from './agreement'
import cooperation from './cooperation'
import country from './country'
import event from './event'
import finding from './finding'
import knownGap from './knownGap'
import leg from './leg'
import material from './material'
import organization from './organization'
import place from './place'
import position from './position'
import project from './project'
import region from './region'
import route from './route'
import source from './source'
import stage from './stage'
import technique from './technique'

/** The page of each kind, by how ids begin. */
export const pages: Record<string, Page> = {
  'actor-group': actorGroup,
  agreement,
  cooperation,
  country,
  event,
  finding,
  'known-gap': knownGap,
  leg,
  material,
  organization,
  place,
  position,
  project,
  region,
  route,
  source,
  stage,
  technique,
}
