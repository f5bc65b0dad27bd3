/** What a reader needs to know about a failure, in this order: subject, what happened, what to do. */
export interface Failure {
  readonly subject: string
  readonly happened: string
  readonly remedy: string
}

export function renderFailure({ subject, happened, remedy }: Failure): string {
  return `${subject}: ${happened.replace(/[.\s]+$/, '')}. ${remedy}`
}

/** The user's fault, found before anything was touched: every problem at once, each a sentence of its own. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options)
    this.problems = problems
  }
}

/** The world's refusal: AWS, Docker or the network said no. `transient` means that the same question may be answered a moment later. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly failure: Failure
  readonly transient: boolean
  /** AWS's own name of the error, such as `ValidationException`. */
  readonly code: string
  constructor(
    failure: Failure,
    { transient = false, code = '', cause }: { transient?: boolean; code?: string; cause?: unknown } = {},
  ) {
    super(renderFailure(failure), { cause })
    this.failure = failure
    this.transient = transient
    this.code = code
  }
}

/** The reason of the AbortSignal when the workflow run was cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  constructor() {
    super('the workflow run was cancelled')
  }
}
