import { WorldError } from '../kit/errors.ts'

interface AwsFault {
  readonly name: string
  readonly message: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** What was tried: the IAM action (`sagemaker:DescribeEndpoint`) and what it was tried on (`endpoint penguins-prod`). */
export interface Attempt {
  readonly action: string
  readonly subject: string
}

const throttling = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/
const denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/
const expired = /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidToken|InvalidSignature)/
const network = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError)$/

/** Calls AWS and has every refusal come out as a WorldError that names subject, permission and remedy. */
export async function attempt<T>(what: Attempt, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw error instanceof Error ? translate(what, error) : error
  }
}

/** A WorldError of this AWS name, whose message holds `text`: for refusals that are an answer, such as a stack that does not exist. */
export function isRefusal(error: unknown, code: string, text: string): boolean {
  return error instanceof WorldError && error.code === code && error.failure.happened.includes(text)
}

/** What `look` finds; undefined where AWS says, by a refusal of this name and text, that there is nothing. */
export async function ifPresent<T>(absence: Absence, look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (isRefusal(error, absence.code, absence.text)) return undefined
    throw error
  }
}

interface Absence {
  readonly code: string
  readonly text: string
}

function translate({ action, subject }: Attempt, error: Error): Error {
  if (error.name === 'AbortError') return error
  const { name, message, $metadata }: AwsFault = error
  const status = $metadata?.httpStatusCode
  const code = 'code' in error && typeof error.code === 'string' ? error.code : name
  const refusal = (happened: string, remedy: string, transient = false) =>
    new WorldError({ subject, happened, remedy }, { code: name, cause: error, transient })

  if (denied.test(name)) {
    return refusal(
      `not allowed to ${action} (${message})`,
      `Add ${action} to the policy of the role that this job assumes.`,
    )
  }
  if (expired.test(name)) {
    return refusal(
      `the AWS credentials are no longer accepted (${message})`,
      'Assume the role again just before this step, or for longer (role-duration-seconds).',
    )
  }
  if (name === 'CredentialsProviderError') {
    return refusal(
      'there are no AWS credentials',
      'Let aws-actions/configure-aws-credentials run before this step, in the same job.',
    )
  }
  if (/Region is missing/.test(message)) {
    return refusal(
      'no AWS region is set',
      'Set aws-region of aws-actions/configure-aws-credentials, or the variable AWS_REGION.',
    )
  }
  if (throttling.test(name)) return refusal(`AWS throttles ${action} (${message})`, 'Run the job again later.', true)
  if (/LimitExceeded/.test(name)) {
    return refusal(
      `a quota of the account is used up (${message})`,
      'Ask for more in the Service Quotas console, or use less.',
    )
  }
  if (network.test(code))
    return refusal(`AWS cannot be reached (${code})`, 'Check the network of the runner and run the job again.', true)
  if (status !== undefined && status >= 500)
    return refusal(`AWS failed to answer ${action} (${status} ${name})`, 'Run the job again later.', true)
  if (status === undefined && $metadata === undefined) return error
  return refusal(message || name, `AWS answered ${action} with ${name}.`)
}
