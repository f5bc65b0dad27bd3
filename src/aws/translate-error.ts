import { WorldError, type Failure } from '../kit/errors.ts'

/** What was tried: the IAM action (`sagemaker:DescribeEndpoint`) and what it was tried on (`endpoint penguins-prod`). */
export interface Attempt {
  readonly action: string
  readonly subject: string
}

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

/** What `look` finds; the refusal as an answer, where the role is not allowed to look. */
export async function ifAllowed<T>(look: () => Promise<T>): Promise<T | WorldError> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WorldError && isDenial(error)) return error
    throw error
  }
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

export const isDenial = ({ code }: WorldError) => denied.test(code)
export const isThrottling = ({ code }: WorldError) => throttled.test(code)

const denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/
const throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/

interface Fault extends Attempt {
  readonly name: string
  readonly message: string
  /** Of the answer; undefined where none came. */
  readonly status: number | undefined
  /** Node's name of a network error, else `name`. */
  readonly code: string
}

interface Told extends Omit<Failure, 'subject'> {
  readonly transient?: true
}

function translate(what: Attempt, error: Error): Error {
  const { name, message, $metadata }: Error & { $metadata?: { readonly httpStatusCode?: number } } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : name
  const fault: Fault = { ...what, name, message, status: $metadata?.httpStatusCode, code }
  const told = kinds.find(({ is }) => is(fault))?.tell(fault)
  // What the SDK has not even begun to send is a mistake of ours.
  if (told === undefined && $metadata === undefined) return error
  const { happened, remedy, transient = false } = told ?? tellOther(fault)
  return new WorldError({ subject: what.subject, happened, remedy }, { code: name, cause: error, transient })
}

const named = (pattern: RegExp) => (fault: Fault) => pattern.test(fault.name)
const later = 'Run the job again later.'

/** What is known of refusals, the first that fits. Query and JSON protocols have different names for the same things. */
const kinds: readonly { readonly is: (fault: Fault) => boolean; readonly tell: (fault: Fault) => Told }[] = [
  { is: named(denied), tell: tellDenial },
  {
    is: named(/^(ExpiredToken|RequestExpired|TokenRefreshRequired)/),
    tell: ({ message }) => ({
      happened: `the AWS credentials have expired (${message})`,
      remedy:
        "Give 'role-to-assume' where the action has it, or assume the role just before this step, or for longer (role-duration-seconds).",
    }),
  },
  {
    is: named(/^(InvalidClientTokenId|UnrecognizedClient|InvalidToken|InvalidSignature|SignatureDoesNotMatch)/),
    tell: ({ message }) => ({
      happened: `AWS does not accept the credentials (${message})`,
      remedy: 'Check what aws-actions/configure-aws-credentials was given, in this job and for this region.',
    }),
  },
  {
    is: named(/^CredentialsProviderError$/),
    tell: () => ({
      happened: 'there are no AWS credentials',
      remedy: 'Let aws-actions/configure-aws-credentials run before this step, in the same job.',
    }),
  },
  {
    is: ({ message }) => message === 'Region is missing',
    tell: () => ({
      happened: 'no AWS region is set',
      remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or the variable AWS_REGION.',
    }),
  },
  {
    is: named(throttled),
    tell: ({ action, message }) => ({
      happened: `AWS throttles ${action} (${message})`,
      remedy: later,
      transient: true,
    }),
  },
  {
    is: named(/LimitExceeded/),
    tell: ({ message }) => ({
      happened: `a quota of the account is used up (${message})`,
      remedy: 'Ask for more in the Service Quotas console, or use less.',
    }),
  },
  {
    is: named(/^InsufficientCapabilities/),
    tell: ({ message }) => ({
      happened: message,
      remedy:
        "Name them in 'capabilities' if that is meant, or take what makes IAM resources or macros out of the template.",
    }),
  },
  {
    is: ({ code }) => /^(ECONN|EPIPE|EHOST|ENET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError)/.test(code),
    tell: ({ code }) => ({
      happened: `AWS cannot be reached (${code})`,
      remedy: 'Check the network of the runner and run the job again.',
      transient: true,
    }),
  },
  {
    is: ({ status }) => status !== undefined && status >= 500,
    tell: ({ action, name, status }) => ({
      happened: `AWS failed to answer ${action} (${status} ${name})`,
      remedy: later,
      transient: true,
    }),
  },
  {
    // The SDK's names for a body that it cannot read.
    is: named(/^(SyntaxError|Unknown|UnknownError)$/),
    tell: ({ action, status }) => ({
      happened: `something that is not AWS answered ${action} (${status})`,
      remedy: 'Check the proxy of the runner, and AWS_ENDPOINT_URL if it is set.',
    }),
  },
]

/** The action that AWS names may be another than the one that was called: who creates a model must also be allowed to pass its role. */
function tellDenial({ action, message }: Fault): Told {
  const missing = /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1] ?? action
  const remedy = /explicit deny/.test(message)
    ? 'A policy forbids it, whatever others allow: have that one changed, or assume another role.'
    : `Add ${missing} to the policy of the role that this job assumes.`
  return { happened: `not allowed to ${missing} (${message})`, remedy }
}

function tellOther({ action, message, name, status }: Fault): Told {
  return status === undefined
    ? {
        happened: `AWS cannot be reached (${message})`,
        remedy: 'Check the network and the certificates of the runner.',
      }
    : {
        happened: message || name,
        remedy: `Correct what AWS names (${name} to ${action}) and run the job again.`,
      }
}
