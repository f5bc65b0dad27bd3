/** The one way to speak to the user. Whatever comes in is outside text until proven otherwise: every method neutralises it. */
export interface Log {
  info(text: string): void
  warn(text: string): void
  /** Lines until the group is disposed are folded under `title` in GitHub's log. */
  group(title: string): Disposable
  /** Has the runner replace the secret by `***` from now on; a secret of fewer than 6 characters is refused by an Error. */
  mask(secret: string): void
  /** An error that GitHub shows beside a line of a file of the checkout; at most 10 of a step, its failure among them. */
  annotate(annotation: Annotation): void
}

export interface Annotation {
  /** In the checkout. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly title: string
  readonly message: string
}

/**
 * Takes from a text what GitHub's runner would obey: `::command::` at the start of a line, `##[command]` anywhere in it.
 * Control and invisible characters go first, because the runner compares command names culture-sensitively, and a soft hyphen
 * inside one does not protect. See ActionCommand.cs and OutputManager.cs of actions/runner.
 */
export function neutralise(text: string, maxLength = 16_384): string {
  const visible = text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
  const cut =
    visible.length > maxLength
      ? `${visible.slice(0, maxLength)} … (${visible.length - maxLength} characters more)`
      : visible
  return cut.replace(/##\[/g, '## [').replace(/^(\s*)::/gm, '$1: :')
}
