const longestLine = 500

/**
 * The last lines of what a container printed, as one reads them on a terminal: of a progress bar its last state, no colours, no invisible
 * characters, nothing endless. They are outside text still.
 */
export function readableLines(messages: readonly string[], lineCount: number): readonly string[] {
  return messages
    .flatMap((message) => message.split(/\r?\n/))
    .map(readableLine)
    .filter((line) => line !== '')
    .slice(-lineCount)
}

function readableLine(line: string): string {
  const seen = line.split('\r').findLast((state) => state.trim() !== '') ?? ''
  const plain = seen
    .replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
    .replace(/(?!\t)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trimEnd()
  return plain.length > longestLine
    ? `${plain.slice(0, longestLine)} … (${plain.length - longestLine} characters more)`
    : plain
}
