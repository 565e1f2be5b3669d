export const views: { name: string; address: string }[]
export function withSet(address: string, set: Record<string, string>): string
