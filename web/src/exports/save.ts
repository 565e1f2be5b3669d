import type { Size } from '../map/types'

/** Hands a file to the visitor as a download. */
export function save(name: string, content: Blob) {
  const href = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  // The browser has read it by then; without this it would be kept as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

const pixels = 2 // to each px: sharp in print and on fine screens

/** Draws an SVG document as a PNG. */
export async function png(svg: string, { width, height }: Size): Promise<Blob> {
  const href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = href
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * pixels
    canvas.height = height * pixels
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(href)
  }
}
