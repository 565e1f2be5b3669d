/** What the page draws of a topology. */
export function linesOf(topology: unknown): { land: number[][]; borders: number[][]; disputed: number[][] }
