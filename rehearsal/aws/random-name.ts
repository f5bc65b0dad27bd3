const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Such as the ids that AWS gives to executions. */
export function randomName(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('')
}
