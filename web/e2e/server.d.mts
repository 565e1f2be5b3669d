export function buildServer(): void
export function startServer(...args: string[]): Promise<{ url: string; stop: () => Promise<unknown> }>
