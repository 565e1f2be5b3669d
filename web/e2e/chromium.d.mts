export const chromiumHere: { executablePath: string | undefined; args: string[] }
