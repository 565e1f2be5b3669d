import type { Words } from '../words'

export default {
  shown: (shown, all) => `${shown} sur ${all}`,
  more: 'En montrer plus',
} satisfies Words['lists']
