/** An error that a service answers on purpose; the protocol layer writes it the way the service's protocol does. */
export class AwsError extends Error {
  readonly status: number
  /** Modelled members of the error besides its message, such as OriginalStatusCode of a ModelError. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(name: string, message: string, status: number, members: Readonly<Record<string, unknown>>) {
    super(message)
    this.name = name
    this.status = status
    this.members = members
  }
}

export function awsError(
  name: string,
  message: string,
  status = 400,
  members: Readonly<Record<string, unknown>> = {},
): AwsError {
  return new AwsError(name, message, status, members)
}
