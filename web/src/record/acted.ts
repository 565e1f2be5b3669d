let hasActed = false

const act = () => {
  hasActed = true
  for (const event of events) removeEventListener(event, act, true)
}
const events = ['pointerdown', 'keydown'] as const
for (const event of events) addEventListener(event, act, true)

/** Whether the visitor has done anything yet. Until then nothing takes the focus: who opens a link begins at the top of the page. */
export const acted = () => hasActed
