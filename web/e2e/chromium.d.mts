export const chromiumHere: { executablePath: string; args: string[] }
